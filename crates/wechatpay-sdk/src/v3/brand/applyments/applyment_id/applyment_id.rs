//! `/v3/brand/applyments/applyment-id/{applyment_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/applyments/applyment-id/{applyment_id}`
pub struct ApplymentId(pub(crate) Node);

impl ApplymentId {
    /// 根据申请单ID查询申请状态 (partner)
    ///
    /// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .applyments()
    ///     .applyment_id()
    ///     .applyment_id("2000002124775691")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/applyments/applyment-id/{applyment_id}", rest)
    }
}

/// 根据申请单ID查询申请状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/applyments/applyment-id/{applyment_id}");

    enumeration! {
        /// 申请状态
        ApplymentState {
            APPLYMENT_STATE_UNKNOWN = "APPLYMENT_STATE_UNKNOWN",
            APPLYMENT_STATE_UNSUBMITTED = "APPLYMENT_STATE_UNSUBMITTED",
            APPLYMENT_STATE_WAITING_VALIDATE = "APPLYMENT_STATE_WAITING_VALIDATE",
            APPLYMENT_STATE_WAITING_AUDIT = "APPLYMENT_STATE_WAITING_AUDIT",
            APPLYMENT_STATE_WAITING_AUTH = "APPLYMENT_STATE_WAITING_AUTH",
            APPLYMENT_STATE_OPEN_ACCOUNT = "APPLYMENT_STATE_OPEN_ACCOUNT",
            APPLYMENT_STATE_FINISH = "APPLYMENT_STATE_FINISH",
            APPLYMENT_STATE_AUDIT_REJECTED = "APPLYMENT_STATE_AUDIT_REJECTED",
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 根据申请单ID查询申请状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 申请状态
        pub applyment_state: Option<Enumeration<ApplymentState>>,
        /// 申请状态说明
        pub applyment_state_desc: Option<String>,
        /// 授权确认二维码链接
        pub authorization_confirmation_qr_code: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("applyment_id", &mut self.applyment_id),
                1 => Named("business_code", &mut self.business_code),
                2 => Named("applyment_state", &mut self.applyment_state),
                3 => Named("applyment_state_desc", &mut self.applyment_state_desc),
                4 => Named(
                    "authorization_confirmation_qr_code",
                    &mut self.authorization_confirmation_qr_code,
                ),
                5 => Named("reject_reason", &mut self.reject_reason),
                6 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    message!(Response);
}
