//! 撤销申请单-使用业务申请编号 · Revoke an application by request number
//!
//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`

use crate::chain::{Members, Method};

/// 撤销申请单-使用业务申请编号 · Revoke an application by request number
///
/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
#[derive(Clone)]
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 撤销申请单-使用业务申请编号 · Revoke an application by request number
    ///
    /// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    ///
    /// 电商平台按业务申请编号撤销二级商户的进件申请，返回被撤销申请的单号。模式：服务商。
    ///
    /// Revokes a sub-merchant application by the platform's request number and returns the numbers of the application. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .out_request_no()
    ///     .out_request_no("APPLYMENT_00000000001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015616721](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
    #[doc(alias(
        "撤销申请单-使用业务申请编号",
        "Revoke an application by request number",
        "平台收付通",
        "revoke",
        "out-request-no/revoke"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke")
    }
}

/// 撤销申请单-使用业务申请编号 · Revoke an application by request number
pub mod post {

    /// 撤销申请单-使用业务申请编号：应答 · Revoke an application by request number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// 业务申请编号 · Business application number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}
