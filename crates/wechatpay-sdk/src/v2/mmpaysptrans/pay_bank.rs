//! 企业付款到银行卡 · Pay to a bank card
//!
//! `v2/mmpaysptrans/pay_bank`

/// 企业付款到银行卡 · Pay to a bank card
///
/// `v2/mmpaysptrans/pay_bank`
#[derive(Clone)]
pub struct PayBank {
    pub(crate) node: crate::chain::Node,
}

impl PayBank {
    /// 企业付款到银行卡 · Pay to a bank card
    ///
    /// `POST /mmpaysptrans/pay_bank`
    ///
    /// 企业向收款方的银行卡付款，卡号和姓名需用RSA公钥加密；受理后用商户付款单号查询结果。模式：普通商户。
    ///
    /// Pays money to the bank card of a payee. The card number and name are encrypted with the RSA public key; query the payment for its result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaysptrans::pay_bank::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .partner_trade_no("1212121221227")
    ///     .enc_bank_no("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
    ///     .enc_true_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .bank_code("1001")
    ///     .amount(100000);
    /// let answer = client.v2().mmpaysptrans().pay_bank().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每分钟 600 次请求。
    ///
    /// Rate limits: 600 requests a minute for each merchant.
    ///
    /// # Errors
    ///
    /// - `AMOUNT_LIMIT`: 金额低于下限或高于上限，或已达当日额度。改金额，或次日再发。 · The amount is below the minimum or above the maximum, or the daily quota is used up. Change the amount, or send the request again the next day.
    /// - `FATAL_ERROR`: 同单号参数不同，或订单太老。先查单；参数必须与首次一致。 · The number was used before with other parameters, or the order is too old. Query the order. Send the original parameters only.
    /// - `FREQUENCY_LIMITED`: 调用过频。降频后用原单号再发。 · Requests are sent too often. Slow down, then send the same number again.
    /// - `INVALID_REQUEST`: 商户系统、权限、证书或频率问题。用原单号与原参数再发。可能已经执行。 · The merchant's system, a permission, the certificate or the request rate is the problem. Send the request again with the same number and parameters. It may have been carried out.
    /// - `NOTENOUGH`: 商户出资账户余额不足。充值后用原单号再发，不要换号。 · The merchant's account does not have enough money. Top up, then send the same number again. Never take a new number.
    /// - `ORDERPAID`: 该单号已受理。查询结果。可能已经执行。 · This number was accepted before. Query the result. It may have been carried out.
    /// - `SIGNERROR`: v2 签名不对。改签名后用原单号再发。 · The v2 signature is wrong. Correct the signature, then send the same number again.
    /// - `SYSTEMERROR`: 系统繁忙，结果未定。先查；不明则用原单号再发，换号会重复付款。可能已经执行。 · The platform is busy. The outcome is unknown. Query first. If it is still unclear, send the same number again. A new number may pay twice. It may have been carried out.
    /// - `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011939840](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
    #[doc(alias(
        "企业付款到银行卡",
        "Pay to a bank card",
        "付款到银行卡",
        "pay_bank",
        "mmpaysptrans/pay_bank"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaysptrans/pay_bank", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaysptrans/pay_bank")
    }
}

/// 企业付款到银行卡 · Pay to a bank card
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 企业付款到银行卡：请求 · Pay to a bank card: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户企业付款单号（必填） · Merchant payment number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 收款方银行卡号（必填） · Payee bank card number (required)
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 384 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 384 characters.
        pub enc_bank_no: Option<String>,
        /// 收款方用户名（必填） · Payee name (required)
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 384 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 384 characters.
        pub enc_true_name: Option<String>,
        /// 收款方开户行（必填） · Payee account bank (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub bank_code: Option<String>,
        /// 付款金额（必填） · Payment amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付款说明 · Payment description
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户企业付款单号（必填） · Merchant payment number (required)
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
            self
        }

        /// 收款方银行卡号（必填） · Payee bank card number (required)
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn enc_bank_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.enc_bank_no = value.into_member();
            self
        }

        /// 收款方用户名（必填） · Payee name (required)
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn enc_true_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.enc_true_name = value.into_member();
            self
        }

        /// 收款方开户行（必填） · Payee account bank (required)
        pub fn bank_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_code = value.into_member();
            self
        }

        /// 付款金额（必填） · Payment amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 付款说明 · Payment description
        pub fn desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.desc = value.into_member();
            self
        }
    }

    /// 企业付款到银行卡：应答 · Pay to a bank card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户企业付款单号 · Merchant payment number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 代付金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 微信企业付款单号 · WeChat Pay payment number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub payment_no: Option<String>,
        /// 手续费金额 · Handling fee
        ///
        /// 单位为分。In fen.
        pub cmms_amt: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => partner_trade_no: Required "partner_trade_no",
            2 => enc_bank_no: Required "enc_bank_no",
            3 => enc_true_name: Required "enc_true_name",
            4 => bank_code: Required "bank_code",
            5 => amount: Required "amount",
            6 => desc: Optional "desc",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => mch_id: Optional "mch_id",
            6 => partner_trade_no: Optional "partner_trade_no",
            7 => amount: Optional "amount",
            8 => nonce_str: Optional "nonce_str",
            9 => sign: Optional "sign",
            10 => payment_no: Optional "payment_no",
            11 => cmms_amt: Optional "cmms_amt",
        }
    }
}
