//! `/v3/goldplan/merchants/changecustompagestatus`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/goldplan/merchants/changecustompagestatus`
pub struct Changecustompagestatus(pub(crate) Node);

impl Changecustompagestatus {
    /// 商家小票管理 (partner)
    ///
    /// `POST /v3/goldplan/merchants/changecustompagestatus`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::changecustompagestatus::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1234567890")
    ///     .operation_type(post::OperationType::OPEN);
    /// let answer = client
    ///     .v3()
    ///     .goldplan()
    ///     .merchants()
    ///     .changecustompagestatus()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/goldplan/merchants/changecustompagestatus", rest)
    }
}

/// 商家小票管理
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/goldplan/merchants/changecustompagestatus");

    enumeration! {
        /// 操作类型
        OperationType {
            OPEN = "OPEN",
            CLOSE = "CLOSE",
        }
    }

    /// 商家小票管理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<Enumeration<OperationType>>("operation_type"),
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
    }

    /// 商家小票管理：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID
        pub sub_mchid: Option<String>,
        /// 操作类型
        pub operation_type: Option<Enumeration<OperationType>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("operation_type", &mut self.operation_type),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
