//! `/v3/goldplan/merchants/changegoldplanstatus`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/goldplan/merchants/changegoldplanstatus`
pub struct Changegoldplanstatus(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/goldplan/merchants/changegoldplanstatus", rest)
    }
}

/// 点金计划管理
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::goldplan::merchants::changecustompagestatus::post::OperationType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/goldplan/merchants/changegoldplanstatus");

    enumeration! {
        /// 支付场景
        OperationPayScene {
            JSAPI_AND_MINIPROGRAM = "JSAPI_AND_MINIPROGRAM",
            JSAPI = "JSAPI",
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 点金计划管理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<Enumeration<OperationType>>("operation_type"),
            optional::<Enumeration<OperationPayScene>>("operation_pay_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户ID（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 操作类型（必填）
        pub fn operation_type(self, value: impl Into<Enumeration<OperationType>>) -> Self {
            Self(self.0.with::<Enumeration<OperationType>>("operation_type", value.into()))
        }

        /// 支付场景
        pub fn operation_pay_scene(self, value: impl Into<Enumeration<OperationPayScene>>) -> Self {
            Self(self.0.with::<Enumeration<OperationPayScene>>("operation_pay_scene", value.into()))
        }
    }

    /// 点金计划管理：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID
        pub sub_mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
