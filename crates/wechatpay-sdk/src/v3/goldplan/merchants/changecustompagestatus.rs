//! 商家小票管理 · Switch the merchant receipt
//!
//! `/v3/goldplan/merchants/changecustompagestatus`

/// 商家小票管理 · Switch the merchant receipt
///
/// `/v3/goldplan/merchants/changecustompagestatus`
#[derive(Clone)]
pub struct Changecustompagestatus {
    pub(crate) node: crate::chain::Node,
}

impl Changecustompagestatus {
    /// 商家小票管理 · Switch the merchant receipt
    ///
    /// `POST /v3/goldplan/merchants/changecustompagestatus`
    ///
    /// 服务商为子商户开通或关闭商家小票，返回子商户号和操作类型。模式：服务商。
    ///
    /// Turns the custom merchant receipt of a sub-merchant on or off. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::changecustompagestatus::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
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
    /// 官方文档 · Official pages: [partner/4012473788](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
    #[doc(alias(
        "商家小票管理",
        "Switch the merchant receipt",
        "点金计划",
        "changecustompagestatus",
        "merchants/changecustompagestatus"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/goldplan/merchants/changecustompagestatus", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/changecustompagestatus")
    }
}

/// 商家小票管理 · Switch the merchant receipt
pub mod post {

    enumeration! {
        /// 操作类型 · Operation type
        OperationType {
            /// `OPEN`: 开通 · Open
            OPEN = "OPEN",
            /// `CLOSE`: 关闭 · Close
            CLOSE = "CLOSE",
        }
    }

    enumeration! {
        /// 操作类型 · Operation type
        ResponseOperationType {
            /// `OPEN`: 开通 · Open
            OPEN = "OPEN",
            /// `CLOSE`: 关闭 · Close
            CLOSE = "CLOSE",
        }
    }

    /// 商家小票管理：请求 · Switch the merchant receipt: request
    pub struct Request {
        /// 子商户ID（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 操作类型（必填） · Operation type (required)
        pub operation_type: OperationType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户ID（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 操作类型（必填） · Operation type (required)
        pub fn operation_type<M>(
            mut self,
            value: impl crate::IntoMember<OperationType, M>,
        ) -> Self {
            self.operation_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 商家小票管理：应答 · Switch the merchant receipt: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户ID · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 操作类型 · Operation type
        pub operation_type: ResponseOperationType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => operation_type: Required "operation_type",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => operation_type: Optional "operation_type",
        }
    }
}
