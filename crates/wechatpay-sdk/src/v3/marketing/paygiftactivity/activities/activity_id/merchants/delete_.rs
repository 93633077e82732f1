//! 删除活动发券商户号 · Delete issuing merchants from a campaign
//!
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`

/// 删除活动发券商户号 · Delete issuing merchants from a campaign
///
/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除活动发券商户号 · Delete issuing merchants from a campaign
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    ///
    /// 从支付有礼活动删除发券商户号，返回活动ID和删除时间。模式：普通商户、服务商。
    ///
    /// Deletes issuing merchants from a payment gift campaign and returns the deletion time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("100001")
    ///     .merchants()
    ///     .delete_()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在、不可用。核对活动与批次。 · The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012466787](https://pay.weixin.qq.com/doc/v3/merchant/4012466787), [partner/4012466827](https://pay.weixin.qq.com/doc/v3/partner/4012466827)
    #[doc(alias(
        "删除活动发券商户号",
        "Delete issuing merchants from a campaign",
        "支付有礼",
        "delete",
        "merchants/delete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete")
    }
}

/// 删除活动发券商户号 · Delete issuing merchants from a campaign
pub mod post {

    /// 删除活动发券商户号：请求 · Delete issuing merchants from a campaign: request
    pub struct Request {
        /// 删除的发券商户号 · Issuing merchant IDs to delete
        ///
        /// 1～500 项。1 to 500 items.
        pub merchant_id_list: Option<Vec<String>>,
        /// 商户请求单号 · Merchant request number
        ///
        /// 格式 `^[0-9A-Za-z_|*-]{1,128}$`。Matches `^[0-9A-Za-z_|*-]{1,128}$`.
        pub delete_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 删除的发券商户号 · Issuing merchant IDs to delete
        pub fn merchant_id_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.merchant_id_list = value.into_list();
            self
        }

        /// 商户请求单号 · Merchant request number
        pub fn delete_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delete_request_no = value.into_member();
            self
        }
    }

    /// 删除活动发券商户号：应答 · Delete issuing merchants from a campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动id · Campaign ID
        pub activity_id: Option<String>,
        /// 删除时间 · Deletion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delete_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => merchant_id_list: Optional "merchant_id_list",
            1 => delete_request_no: Optional "delete_request_no",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => delete_time: Optional "delete_time",
        }
    }
}
