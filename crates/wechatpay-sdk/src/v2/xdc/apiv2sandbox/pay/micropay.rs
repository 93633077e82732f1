//! `v2/xdc/apiv2sandbox/pay/micropay`

/// `v2/xdc/apiv2sandbox/pay/micropay`
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// 沙箱付款码支付 (direct and partner)
    ///
    /// `POST /xdc/apiv2sandbox/pay/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2sandbox::pay::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .attach("说明")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .auth_code("120061098828009406");
    /// let answer = client.v2().xdc().apiv2sandbox().pay().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/xdc/apiv2sandbox/pay/micropay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox/pay/micropay")
    }
}

/// 沙箱付款码支付
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;

    /// 沙箱付款码支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("body"),
            message::required::<String>("out_trade_no"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("attach"),
            message::required::<crate::Fen>("total_fee"),
            message::optional::<String>("fee_type"),
            message::required::<String>("auth_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }
    }

    /// 沙箱付款码支付：应答（其他接口共用）
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
        /// 交易类型 MICROPAY
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 标价金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => trade_type: "trade_type",
            6 => trade_state: "trade_state",
            7 => out_trade_no: "out_trade_no",
            8 => transaction_id: "transaction_id",
            9 => total_fee: "total_fee",
            10 => cash_fee: "cash_fee",
            11 => coupon_fee: "coupon_fee",
        }
    }
}
