//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`

use crate::chain::{Members, Method};

/// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
pub struct MerchantIdentifier {
    pub(crate) node: crate::chain::Node,
}

impl MerchantIdentifier {
    /// 删除商户标识 (partner)
    ///
    /// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().sp_mchid("12341234");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .avail_mch_ranges()
    ///     .range_id("89f5123e-5ad4-4e0e-89b1-63ced0c798c5")
    ///     .merchant_identifiers()
    ///     .merchant_identifier("91110000710926094P")
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
    #[inline]
    pub fn delete(self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
        )
    }
}

/// 删除商户标识
pub mod delete {
    use crate::message;

    /// 删除商户标识：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("sp_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }
    }

    /// 删除商户标识：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户范围id
        pub range_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => range_id: "range_id",
        }
    }
}
