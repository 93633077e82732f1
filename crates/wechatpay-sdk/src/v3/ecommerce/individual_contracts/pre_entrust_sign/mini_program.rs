//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 小程序场景预签约
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program")
    }
}

/// 小程序场景预签约
pub mod post {
    use crate::message;

    pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post::Response;

    /// 小程序场景预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("openid"),
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

        /// 个人收款方的OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    request!(Request);
}
