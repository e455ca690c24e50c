package paper

// style is the style sheet of every letter. A signature is kept together with what it signs.
// Lines are left-aligned, because justified ones would stretch blanks, and what is for the
// screen is not printed. What should stay on one line goes to the next if it does not fit next
// to its label, and is only broken if it fits on none. The English reading is narrow and not
// printed, so anything in it may be broken, including the long labels of its signatures.
const style = `
@page{size:A4;margin:22mm 25mm 18mm 27mm}
*{box-sizing:border-box}
body{margin:0;background:#e9e9e6;color:#000;font:12pt/1.6 FangSong,STFangsong,FangSong_GB2312,"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}
main{width:210mm;max-width:100%;margin:6mm auto;padding:20mm 25mm 20mm 27mm;background:#fff}
h1{margin:0 0 8mm;font:bold 19pt/1.35 SimHei,"Heiti SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif;text-align:center;text-wrap:balance}
h2{margin:5mm 0 2mm;font:bold 12.5pt/1.4 SimHei,"Heiti SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif;break-after:avoid}
p{margin:0 0 1.5mm;text-indent:2em;text-align:left;overflow-wrap:anywhere;text-wrap:pretty;orphans:2;widows:2}
.to{margin-bottom:3mm;text-indent:0}
.v{white-space:nowrap}
td .v{display:inline-block;max-width:100%;white-space:normal;text-indent:0}
td .d{line-break:anywhere}
.blank{display:inline-block;min-width:7em;height:1.2em;border-bottom:1px solid #000;vertical-align:text-bottom}
.label{font-size:9pt;color:#444}
table{width:calc(100% - 2px);margin:2mm 1px 4mm;border-collapse:collapse;table-layout:fixed;line-height:1.45}
th,td{padding:1.1mm 2mm;border:1px solid #000;font-weight:normal;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
thead{display:table-header-group}
thead th{text-align:center}
tr{break-inside:avoid}
.w9{width:9%}.w16{width:16%}.w22{width:22%}.w28{width:28%}.w34{width:34%}.w35{width:35%}.w42{width:42%}.w58{width:58%}.w66{width:66%}.w91{width:91%}
td.n{text-align:center}
.room{height:9.5mm;border-bottom:1px solid #555}
.end,.copy{break-inside:avoid}
.sign{margin:9mm 0 0 28mm;break-inside:avoid;break-before:avoid}
.sign p{display:flex;gap:1mm;margin:0 0 4.5mm;text-indent:0;align-items:baseline}
.sign p>:first-child{flex:none}
.sign .wrap,.en .sign p{flex-wrap:wrap}
.en .sign p>:first-child{flex:initial}
.en .sign{margin-left:0}
.en .v{white-space:normal}
.sign .line{flex:1 1 auto;min-width:26mm;border-bottom:1px solid #000}
.sign .who{flex:0 1 auto}
.sign .box{width:22mm;height:22mm;border:1px dashed #555}
.rule{margin-top:3mm;font-size:9pt;text-indent:0;color:#333}
.hint{width:210mm;max-width:100%;margin:6mm auto 0;padding:3mm 6mm;border-left:3px solid #8a6d1a;background:#fff8df;font:10pt/1.5 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
.hint p{text-indent:0;margin:0 0 .6mm}
.en{color:#333;font:10.5pt/1.5 system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
.en p{text-indent:0}
.both main{width:330mm}
.both .pair{display:grid;grid-template-columns:minmax(0,158mm) minmax(0,1fr);gap:10mm}
.both .en{padding-left:5mm;border-left:1px solid #bbb}
.both .hint{width:330mm}
@media screen and (max-width:900px){.both .pair{display:block}main{padding:8mm 6mm}.sign{margin-left:0}.sign p{flex-wrap:wrap}.sign p>:first-child{flex:initial}.v{white-space:normal}}
@media print{
body{background:#fff}
main,.both main{width:auto;max-width:none;margin:0;padding:0}
.both .pair{display:block}
.hint,.en{display:none!important}
}
`
