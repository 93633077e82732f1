//! 删除商户标识 · Delete a merchant identifier
//!
//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`

use crate::chain::{Members, Method};

/// 删除商户标识 · Delete a merchant identifier
///
/// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
#[derive(Clone)]
pub struct MerchantIdentifier {
    pub(crate) node: crate::chain::Node,
}

impl MerchantIdentifier {
    /// 删除商户标识 · Delete a merchant identifier
    ///
    /// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    ///
    /// 服务商从可用商户范围删除一个商户标识，删除后使用该范围的额度卡不能在此商户消费。模式：服务商。
    ///
    /// Deletes a merchant identifier from a merchant range, so that quota cards with the range can no longer be used there. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().sp_mchid("1900000001");
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
    /// 官方文档 · Official pages: [partner/4017205637](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
    #[doc(alias(
        "删除商户标识",
        "Delete a merchant identifier",
        "企业支付",
        "merchant-identifiers",
        "avail-mch-ranges/merchant-identifiers"
    ))]
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
        )
    }
}

/// 删除商户标识 · Delete a merchant identifier
pub mod delete {

    /// 删除商户标识：请求 · Delete a merchant identifier: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

    /// 删除商户标识：应答 · Delete a merchant identifier: answer
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户范围id · Available merchant range ID
        pub range_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
        }
        Response {
            0 => range_id: Optional "range_id",
        }
    }
}
