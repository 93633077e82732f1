//! `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`

/// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 通过申请单号查询申请状态 (partner)
    ///
    /// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .applyment4sub()
    ///     .applyment()
    ///     .applyment_id()
    ///     .applyment_id("0")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/applyment4sub/applyment/applyment_id/{applyment_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/applyment4sub/applyment/applyment_id/{applyment_id}")
    }
}

/// 通过申请单号查询申请状态
pub mod get {

    pub use crate::shared::v3_apply4subject_applyment_get::ApplymentState;

    /// 通过申请单号查询申请状态：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 超级管理员签约链接
        pub sign_url: Option<String>,
        /// 申请单状态
        pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
        /// 申请状态描述
        pub applyment_state_msg: Option<String>,
        /// 驳回原因详情
        pub audit_detail: Option<Vec<AuditDetail>>,
    }

    /// 驳回原因详情
    #[non_exhaustive]
    pub struct AuditDetail {
        /// 字段名
        pub field: Option<String>,
        /// 字段名称
        pub field_name: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    message! {
        Response {
            0 => business_code: "business_code",
            1 => applyment_id: "applyment_id",
            2 => sub_mchid: "sub_mchid",
            3 => sign_url: "sign_url",
            4 => applyment_state: "applyment_state",
            5 => applyment_state_msg: "applyment_state_msg",
            6 => audit_detail: "audit_detail",
        }
        AuditDetail {
            0 => field: "field",
            1 => field_name: "field_name",
            2 => reject_reason: "reject_reason",
        }
    }
}
