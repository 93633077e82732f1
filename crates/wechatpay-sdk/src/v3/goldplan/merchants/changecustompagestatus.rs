//! `/v3/goldplan/merchants/changecustompagestatus`

/// `/v3/goldplan/merchants/changecustompagestatus`
pub struct Changecustompagestatus {
    pub(crate) node: crate::chain::Node,
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/goldplan/merchants/changecustompagestatus", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/changecustompagestatus")
    }
}

/// 商家小票管理
pub mod post {
    use crate::message;

    enumeration! {
        /// 操作类型
        OperationType {
            OPEN = "OPEN",
            CLOSE = "CLOSE",
        }
    }

    /// 商家小票管理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<crate::Enumeration<OperationType>>("operation_type"),
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
    }

    /// 商家小票管理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID
        pub sub_mchid: Option<String>,
        /// 操作类型
        pub operation_type: Option<crate::Enumeration<OperationType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => operation_type: "operation_type",
        }
    }
}
