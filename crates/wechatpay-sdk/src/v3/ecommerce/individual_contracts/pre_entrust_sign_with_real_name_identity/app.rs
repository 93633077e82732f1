//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
pub struct App {
    pub(crate) node: crate::chain::Node,
}

impl App {
    /// APP场景预签约（需要实名验证）
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .real_name("张三")
    ///     .cred_type(post::CredType::ID_CARD)
    ///     .cred_id("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign_with_real_name_identity()
    ///     .app()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
        )
    }
}

/// APP场景预签约（需要实名验证）
pub mod post {
    use crate::message;

    pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post::Response;

    enumeration! {
        /// 证件类型
        CredType {
            ID_CARD = "ID_CARD",
        }
    }

    /// APP场景预签约（需要实名验证）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_contract_code"),
            message::required::<crate::Sensitive>("real_name"),
            message::required::<crate::Enumeration<CredType>>("cred_type"),
            message::required::<crate::Sensitive>("cred_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约和付款的AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 业务申请单号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 真实姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }

        /// 证件类型（必填）
        pub fn cred_type(self, value: impl Into<crate::Enumeration<CredType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CredType>>("cred_type", value))
        }

        /// 件号码，加密传输（必填）
        pub fn cred_id(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("cred_id", value))
        }
    }

    request!(Request);
}
