//! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`

pub mod mini_program;

/// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/mini-program`
    #[inline]
    pub fn mini_program(self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node }
    }

    /// APP方式预签约 (partner)
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .return_app(true)
    ///     .attach("example_attach");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/combine-papay/contracts/pre-entrust-sign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/pre-entrust-sign")
    }
}

/// APP方式预签约
pub mod post {
    use crate::message;

    /// APP方式预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<i64>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("notify_url"),
            message::optional::<bool>("return_app"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 委托代扣协议模板Id（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 返回app标识
        #[inline]
        pub fn return_app(self, value: bool) -> Self {
            Self(self.0.with("return_app", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    /// APP方式预签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预签约Id
        pub pre_entrustweb_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 委托代扣协议模板Id
        pub plan_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => pre_entrustweb_id: "pre_entrustweb_id",
            1 => mchid: "mchid",
            2 => plan_id: "plan_id",
            3 => out_contract_code: "out_contract_code",
        }
    }
}
