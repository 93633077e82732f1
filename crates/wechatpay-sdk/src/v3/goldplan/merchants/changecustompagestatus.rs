//! `/v3/goldplan/merchants/changecustompagestatus`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/goldplan/merchants/changecustompagestatus`
pub struct Changecustompagestatus {
    pub(crate) node: Node,
}

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
        self.node
            .call(Method::POST, "/v3/goldplan/merchants/changecustompagestatus")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/goldplan/merchants/changecustompagestatus", rest)
    }
}

/// 商家小票管理
pub mod post {
    use crate::message::{Enumeration, Listed, Object, required};

    enumeration! {
        /// 操作类型
        OperationType {
            OPEN = "OPEN",
            CLOSE = "CLOSE",
        }
    }

    /// 商家小票管理：请求
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
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 操作类型（必填）
        pub fn operation_type(self, value: impl Into<Enumeration<OperationType>>) -> Self {
            Self(self.0.with_some::<Enumeration<OperationType>>("operation_type", value))
        }
    }

    /// 商家小票管理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID
        pub sub_mchid: Option<String>,
        /// 操作类型
        pub operation_type: Option<Enumeration<OperationType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => operation_type: "operation_type",
        }
    }
}
