//! `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`

/// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 电商收付通模式小程序场景预签约 (partner)
    ///
    /// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .contract_display_account("微信代扣用户A")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .ecommerce()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
        )
    }
}

/// 电商收付通模式小程序场景预签约
pub mod post {
    use crate::message;

    /// 电商收付通模式小程序场景预签约：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<i64>("service_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("notify_url"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 免密支付服务ID（必填）
        #[inline]
        pub fn service_id(self, value: i64) -> Self {
            Self(self.0.with("service_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 电商收付通模式小程序场景预签约：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID
        pub pre_entrustweb_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 免密支付服务ID
        pub service_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 跳转签约的小程序AppID
        pub sign_mp_appid: Option<String>,
        /// 跳转签约的小程序路径
        pub sign_mp_path: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => pre_entrustweb_id: "pre_entrustweb_id",
            1 => mchid: "mchid",
            2 => service_id: "service_id",
            3 => out_contract_code: "out_contract_code",
            4 => sign_mp_appid: "sign_mp_appid",
            5 => sign_mp_path: "sign_mp_path",
        }
    }
}
