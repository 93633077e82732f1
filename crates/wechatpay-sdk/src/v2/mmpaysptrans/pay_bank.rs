//! `v2/mmpaysptrans/pay_bank`

/// `v2/mmpaysptrans/pay_bank`
pub struct PayBank {
    pub(crate) node: crate::chain::Node,
}

impl PayBank {
    /// 企业付款到银行卡 (direct)
    ///
    /// `POST /mmpaysptrans/pay_bank`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaysptrans::pay_bank::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .partner_trade_no("1212121221227")
    ///     .enc_bank_no("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
    ///     .enc_true_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .bank_code("1001")
    ///     .amount(100000)
    ///     .desc("理财");
    /// let answer = client.v2().mmpaysptrans().pay_bank().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaysptrans/pay_bank", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaysptrans/pay_bank")
    }
}

/// 企业付款到银行卡
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 企业付款到银行卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("partner_trade_no"),
            message::required::<String>("enc_bank_no"),
            message::required::<String>("enc_true_name"),
            message::required::<String>("bank_code"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户企业付款单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partner_trade_no", value))
        }

        /// 收款方银行卡号，密文，由调用方加解密（必填）
        pub fn enc_bank_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("enc_bank_no", value))
        }

        /// 收款方用户名，密文，由调用方加解密（必填）
        pub fn enc_true_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("enc_true_name", value))
        }

        /// 收款方开户行（必填）
        pub fn bank_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_code", value))
        }

        /// 付款金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 付款说明
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("desc", value))
        }
    }

    /// 企业付款到银行卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户企业付款单号
        pub partner_trade_no: Option<String>,
        /// 代付金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 微信企业付款单号
        pub payment_no: Option<String>,
        /// 手续费金额，单位为分
        pub cmms_amt: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => mch_id: "mch_id",
            6 => partner_trade_no: "partner_trade_no",
            7 => amount: "amount",
            8 => nonce_str: "nonce_str",
            9 => sign: "sign",
            10 => payment_no: "payment_no",
            11 => cmms_amt: "cmms_amt",
        }
    }
}
