//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
pub struct App {
    pub(crate) node: crate::chain::Node,
}

impl App {
    /// APP场景预签约
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .out_contract_code("APPLYMENT_00000000001");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign()
    ///     .app()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/individual-contracts/pre-entrust-sign/app", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/pre-entrust-sign/app")
    }
}

/// APP场景预签约
pub mod post {
    use crate::message;

    /// APP场景预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_contract_code"),
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
    }

    /// APP场景预签约：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 预签约id
        pub pre_entrustweb_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => pre_entrustweb_id: "pre_entrustweb_id",
        }
    }
}
