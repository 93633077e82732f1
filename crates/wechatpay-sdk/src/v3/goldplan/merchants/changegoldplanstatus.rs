//! `/v3/goldplan/merchants/changegoldplanstatus`

/// `/v3/goldplan/merchants/changegoldplanstatus`
pub struct Changegoldplanstatus {
    pub(crate) node: crate::chain::Node,
}

impl Changegoldplanstatus {
    /// 点金计划管理 (partner)
    ///
    /// `POST /v3/goldplan/merchants/changegoldplanstatus`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::changegoldplanstatus::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1234567890")
    ///     .operation_type(post::OperationType::OPEN)
    ///     .operation_pay_scene(post::OperationPayScene::JSAPI_AND_MINIPROGRAM);
    /// let answer = client.v3().goldplan().merchants().changegoldplanstatus().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/goldplan/merchants/changegoldplanstatus", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/changegoldplanstatus")
    }
}

/// 点金计划管理
pub mod post {
    use crate::message;

    pub use crate::v3::goldplan::merchants::changecustompagestatus::post::OperationType;

    enumeration! {
        /// 支付场景
        OperationPayScene {
            JSAPI_AND_MINIPROGRAM = "JSAPI_AND_MINIPROGRAM",
            JSAPI = "JSAPI",
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 点金计划管理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<crate::Enumeration<OperationType>>("operation_type"),
            message::optional::<crate::Enumeration<OperationPayScene>>("operation_pay_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户ID（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 操作类型（必填）
        pub fn operation_type(self, value: impl Into<crate::Enumeration<OperationType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<OperationType>>("operation_type", value))
        }

        /// 支付场景
        pub fn operation_pay_scene(
            self,
            value: impl Into<crate::Enumeration<OperationPayScene>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<OperationPayScene>>(
                    "operation_pay_scene",
                    value,
                ),
            )
        }
    }

    /// 点金计划管理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID
        pub sub_mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
        }
    }
}
