//! APP场景预签约 · Pre-sign an individual payee (app)
//!
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`

/// APP场景预签约 · Pre-sign an individual payee (app)
///
/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
#[derive(Clone)]
pub struct App {
    pub(crate) node: crate::chain::Node,
}

impl App {
    /// APP场景预签约 · Pre-sign an individual payee (app)
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
    ///
    /// 平台为个人收款方在APP内签约申请预签约ID；APP凭它打开签约页面，不做实名验证。模式：服务商。
    ///
    /// Creates a pre-signing ID with which an app opens the signing page for an individual payee, without real-name verification. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
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
    /// 官方文档 · Official pages: [partner/4015851472](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
    #[doc(alias(
        "APP场景预签约",
        "Pre-sign an individual payee (app)",
        "收付通-个人收款",
        "app",
        "pre-entrust-sign/app"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/individual-contracts/pre-entrust-sign/app", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/pre-entrust-sign/app")
    }
}

/// APP场景预签约 · Pre-sign an individual payee (app)
pub mod post {

    /// APP场景预签约：请求 · Pre-sign an individual payee (app): request
    pub struct Request {
        /// 签约和付款的AppID（必填） · Contract and payment app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 业务申请单号（必填） · Business application number (required)
        pub out_contract_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签约和付款的AppID（必填） · Contract and payment app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 业务申请单号（必填） · Business application number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }
    }

    /// APP场景预签约：应答 · Pre-sign an individual payee (app): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约id · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_contract_code: Required "out_contract_code",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
        }
    }
}
