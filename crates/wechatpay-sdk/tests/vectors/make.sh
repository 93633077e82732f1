#!/bin/sh
# Makes the known vectors of this directory with the `openssl` command (3.0 or
# later), and with nothing of the code that is tested with them.
#
#   ./make.sh DIRECTORY
#
# Private keys that DIRECTORY holds already are kept; missing ones are made.
# Everything that follows from the keys is made again: run on a copy of this
# directory, it changes only what holds fresh random numbers, which are the
# encrypted keys, the PKCS#12 files and `oaep*.ciphertext`. Certificates and
# signatures come out byte for byte as they are checked in.
#
# AES-256-GCM is made by `make_gcm.py`, since `openssl enc` has no AEAD.
#
# These keys are published. They protect nothing.
set -eu
umask 022
[ $# -eq 1 ] || { echo "usage: $0 DIRECTORY" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

# The password of the encrypted keys and of the PKCS#12 files: the mchid, as
# the platform has it.
mchid=1900000109

# openssl writes its progress to standard error: shown only if it fails.
quietly() { "$@" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }; }

# --- keys -------------------------------------------------------------------
rsa() { [ -s "$1" ] || quietly openssl genpkey -algorithm RSA -pkeyopt "rsa_keygen_bits:$2" -out "$1"; }
rsa merchant_key.pem 2048
rsa platform_key.pem 2048
rsa authority_key.pem 2048
rsa rsa1024_key.pem 1024
[ -s ec_key.pem ] || openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec_key.pem

quietly openssl rsa -in merchant_key.pem -traditional -out merchant_key_pkcs1.pem
openssl pkcs8 -topk8 -in merchant_key.pem -v2 aes-256-cbc -passout "pass:$mchid" \
    -out merchant_key_encrypted.pem
quietly openssl rsa -in merchant_key.pem -traditional -aes128 -passout "pass:$mchid" \
    -out merchant_key_encrypted_pkcs1.pem
quietly openssl ec -in ec_key.pem -out ec_key_sec1.pem
for name in merchant platform authority rsa1024 ec; do
    openssl pkey -in "${name}_key.pem" -pubout -out "${name}_public.pem"
done
quietly openssl rsa -in platform_key.pem -RSAPublicKey_out -out platform_public_pkcs1.pem

# --- certificates -----------------------------------------------------------
# By `openssl ca`, which sets the dates: what it signs does not depend on the
# day it is made.
cat >"$scratch/ca.cnf" <<CONFIGURATION
[ca]
default_ca = authority
[authority]
database = $scratch/index
serial = $scratch/serial
new_certs_dir = $scratch
default_md = sha256
policy = any
unique_subject = no
[any]
countryName = optional
organizationName = optional
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
[leaf]
basicConstraints = CA:FALSE
[req]
distinguished_name = name
[name]
CONFIGURATION
: >"$scratch/index"

# certificate NAME KEY SUBJECT SERIAL FROM UNTIL EXTENSIONS AUTHORITY…
certificate() {
    openssl req -new -config "$scratch/ca.cnf" -key "$2" -subj "$3" -out "$scratch/request"
    echo "$4" >"$scratch/serial"
    out=$1 from=$5 until=$6 extensions=$7
    shift 7
    quietly openssl ca -batch -notext -config "$scratch/ca.cnf" -in "$scratch/request" \
        -startdate "$from" -enddate "$until" -extensions "$extensions" "$@" \
        -out "$out"
}
since=20200101000000Z
always=20991231235959Z
past=20210101000000Z
authority='-cert authority_cert.pem -keyfile authority_key.pem'
certificate authority_cert.pem authority_key.pem '/C=CN/O=Test vectors/CN=Test root' \
    01 "$since" "$always" root -selfsign -keyfile authority_key.pem
# Serials have 20 bytes as the platform's have, the merchant's first digit is 0.
# shellcheck disable=SC2086
{
    certificate merchant_cert.pem merchant_key.pem "/C=CN/O=Test vectors/CN=$mchid" \
        0A1B2C3D4E5F60718293A4B5C6D7E8F901234567 "$since" "$always" leaf $authority
    certificate merchant_cert_expired.pem merchant_key.pem "/C=CN/O=Test vectors/CN=$mchid" \
        0A1B2C3D4E5F60718293A4B5C6D7E8F901234568 "$since" "$past" leaf $authority
    certificate platform_cert.pem platform_key.pem '/C=CN/O=Test vectors/CN=Tenpay.com sign' \
        7132D72A03E93CDDF8C03BBD1F37EEDF00000001 "$since" "$always" leaf $authority
    certificate platform_cert_expired.pem platform_key.pem '/C=CN/O=Test vectors/CN=Tenpay.com sign' \
        7132D72A03E93CDDF8C03BBD1F37EEDF00000002 "$since" "$past" leaf $authority
    certificate ec_cert.pem ec_key.pem '/C=CN/O=Test vectors/CN=Tenpay.com sign' \
        7132D72A03E93CDDF8C03BBD1F37EEDF00000003 "$since" "$always" leaf $authority
}

# --- PKCS#12 ----------------------------------------------------------------
# The platform's own files are of the old kind (RC2 of 40 bits for the
# certificates, 3DES for the key, SHA-1), which needs the legacy provider.
openssl pkcs12 -export -inkey merchant_key.pem -in merchant_cert.pem -certfile authority_cert.pem \
    -name 'Tenpay Certificate' -passout "pass:$mchid" -out merchant.p12
openssl pkcs12 -export -legacy -inkey merchant_key.pem -in merchant_cert.pem \
    -certfile authority_cert.pem -name 'Tenpay Certificate' -passout "pass:$mchid" \
    -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 -macalg sha1 -out merchant_legacy.p12
openssl pkcs12 -export -inkey merchant_key.pem -in merchant_cert.pem \
    -passout "pass:$mchid" -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1 \
    -out merchant_3des.p12
openssl pkcs12 -export -inkey merchant_key.pem -in merchant_cert.pem \
    -passout "pass:$mchid" -nomac -out merchant_nomac.p12
openssl pkcs12 -export -nokeys -in merchant_cert.pem -passout "pass:$mchid" -out no_key.p12

# --- signatures: RSA, PKCS#1 v1.5, SHA-256 ----------------------------------
# base64 FILE: on one line, as headers have it.
base64() { openssl base64 -A -in "$1"; echo; }
# sign KEY NAME: NAME.message to NAME.signature
sign() {
    openssl dgst -sha256 -sign "$1" -out "$scratch/signature" "$2.message"
    base64 "$scratch/signature" >"$2.signature"
}
printf '%s\n%s\n%s\n%s\n%s\n' POST '/v3/refund/domestic/refunds?note=%E9%80%80%E6%AC%BE' \
    1554208460 593BEC0C930BF1AFEB40B4A08C8FB242 \
    '{"out_trade_no":"1217752501201407033233368018","reason":"商品已售完"}' >request.message
sign merchant_key.pem request
printf '%s\n%s\n%s\n' 1722850421 d824f2e086d3c1df967785d13fcd22ef \
    '{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1","note":"已受理"}' >answer.message
sign platform_key.pem answer
# 204: no body, and a line end for it all the same.
printf '%s\n%s\n\n' 1722850421 d824f2e086d3c1df967785d13fcd22ef >answer_empty.message
sign platform_key.pem answer_empty
# A statement: its SHA-1 is signed in its place.
printf '交易时间,金额\n`2024-08-05 17:33:41,`1.00\n' >statement.csv
printf '%s\n%s\n{"sha1":"%s"}\n' 1722850421 d824f2e086d3c1df967785d13fcd22ef \
    "$(openssl dgst -sha1 -r statement.csv | cut -d ' ' -f 1)" >statement.message
sign platform_key.pem statement

# --- payloads for the payer's device ------------------------------------------
prepay_id=wx201410272009395522657a690389285100
appid=wx8888888888888888
nonce=5K8264ILTKCH16CQ2502SI8ZNMTM67VS
printf '%s\n' "$appid" 1414561699 "$nonce" "prepay_id=$prepay_id" >payload_jsapi.message
sign merchant_key.pem payload_jsapi
printf '%s\n' "$appid" 1414561699 "$nonce" "$prepay_id" >payload_app.message
sign merchant_key.pem payload_app
# Those of v2: the members, sorted, and the APIv2 key; a line of name and
# digest each. Of the first two lines the digests are published (`docs/protocol.md` §7).
v2_key=192006250b4c09247ec02edce69f6a2d
# digest NAME ALGORITHM MEMBERS
digest() {
    case $2 in
    md5) set -- "$1" "$3" -md5 ;;
    hmac) set -- "$1" "$3" -sha256 -hmac "$v2_key" ;;
    esac
    name=$1 members=$2
    shift 2
    printf '%s %s\n' "$name" "$(printf '%s&key=%s' "$members" "$v2_key" |
        openssl dgst "$@" -r | cut -d ' ' -f 1 | tr 'a-f' 'A-F')"
}
published='appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA'
jsapi="appId=$appid&nonceStr=$nonce&package=prepay_id=$prepay_id&signType="
app="appid=$appid&noncestr=$nonce&package=Sign=WXPay&partnerid=$mchid&prepayid=$prepay_id&timestamp=1414561699"
contract="appid=$appid&contract_code=100000&contract_display_account=微信代扣&mch_id=$mchid&notify_url=https://weixin.qq.com/notify&plan_id=12535&request_serial=1000"
{
    digest published_md5 md5 "$published"
    digest published_hmac hmac "$published"
    digest jsapi_md5 md5 "${jsapi}MD5&timeStamp=1414561699"
    digest jsapi_hmac hmac "${jsapi}HMAC-SHA256&timeStamp=1414561699"
    digest app_md5 md5 "$app"
    digest app_hmac hmac "$app"
    digest pay_score_use hmac \
        "mch_id=$mchid&nonce_str=$nonce&package=AAQTnZ/a=&sign_type=HMAC-SHA256&timestamp=1414561699"
    digest pay_score_detail hmac \
        "mch_id=$mchid&nonce_str=$nonce&out_order_no=1234323JKHDFE1243252&service_id=88888888000011&sign_type=HMAC-SHA256&timestamp=1414561699"
    digest coupon_plugin hmac \
        "coupon_code1=code-b&out_request_no0=abc123&out_request_no1=123abc&send_coupon_merchant=$mchid&stock_id0=1234567&stock_id1=2345678"
    digest coupon_url hmac \
        "coupon_code=code-a&open_id=oiSFDIOoijdsf&out_request_no=201911280000&send_coupon_merchant=$mchid&stock_id=1234567890000000"
    digest red_packet md5 \
        "appId=$appid&nonceStr=$nonce&package=sendid%3D242e8a%26ver%3D8&timeStamp=1414561699"
    digest contract_url md5 "$contract&timestamp=1414488825&version=1.0"
    digest contract_mini_program md5 "$contract&timestamp=1414488825"
    digest contract_partner_url md5 "$contract&sub_mch_id=1900000110&timestamp=1414488825&version=1.0"
} >payloads.digests

# --- encryption: RSA, OAEP with SHA-1 and MGF1 with SHA-1 ---------------------
printf '6222020000001234567' >oaep.plaintext
openssl pkeyutl -encrypt -pubin -inkey platform_public.pem -in oaep.plaintext \
    -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1 \
    -out "$scratch/ciphertext"
base64 "$scratch/ciphertext" >oaep.ciphertext
# For the merchant, as members of answers are encrypted.
openssl pkeyutl -encrypt -pubin -inkey merchant_public.pem -in oaep.plaintext \
    -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1 \
    -out "$scratch/ciphertext"
base64 "$scratch/ciphertext" >oaep_merchant.ciphertext

# --- encryption: the refund notification of v2 ---------------------------------
# AES-256-ECB; the key are the digits of the APIv2 key's MD5, in lower case.
printf '<root>\n<out_refund_no><![CDATA[131811191610442717309]]></out_refund_no>\n<refund_fee><![CDATA[3960]]></refund_fee>\n<refund_id><![CDATA[50000408942018111907145868882]]></refund_id>\n<refund_status><![CDATA[SUCCESS]]></refund_status>\n<refund_recv_accout><![CDATA[支付用户零钱]]></refund_recv_accout>\n</root>' >req_info.xml
digits=$(printf %s "$v2_key" | openssl dgst -md5 -r | cut -d ' ' -f 1)
openssl enc -aes-256-ecb -nosalt -K "$(printf %s "$digits" | od -An -v -tx1 | tr -d ' \n')" \
    -in req_info.xml -out "$scratch/ciphertext"
base64 "$scratch/ciphertext" >req_info.ciphertext
