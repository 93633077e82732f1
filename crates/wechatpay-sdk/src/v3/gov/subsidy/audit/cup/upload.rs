//! `/v3/gov/subsidy/audit/cup/upload`

/// `/v3/gov/subsidy/audit/cup/upload`
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传审核数据
    ///
    /// `POST /v3/gov/subsidy/audit/cup/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("")
    ///     .sub_mchnt_cd("")
    ///     .sub_mchnt_nm("")
    ///     .store_nm("")
    ///     .online_no("")
    ///     .mchnt_order_id("")
    ///     .upload_time("")
    ///     .notify_url("")
    ///     .prod_id("")
    ///     .eng_grade("")
    ///     .brand_nm("")
    ///     .prod_model("")
    ///     .sales_chnl("")
    ///     .plat_form("")
    ///     .payer_tp("")
    ///     .trade_in_order_id("")
    ///     .trade_in_at("")
    ///     .is_trade_in("")
    ///     .sales_at("")
    ///     .actual_at("")
    ///     .trans_tm("")
    ///     .mchnt_cd("")
    ///     .mer_sub_at("")
    ///     .discount_at("")
    ///     .image01("")
    ///     .image02("")
    ///     .image03("")
    ///     .image04("")
    ///     .image05("")
    ///     .image06("")
    ///     .image07("")
    ///     .image08("")
    ///     .image09("")
    ///     .image10("")
    ///     .commitment_letter_photo("")
    ///     .commitment_letter_photo_format("")
    ///     .device_photo("")
    ///     .device_photo_format("")
    ///     .pack_and_active_photo("")
    ///     .bar_code("")
    ///     .sn_code("")
    ///     .imei1("")
    ///     .imei2("")
    ///     .register_model("")
    ///     .record_number("")
    ///     .eng_grade_standard("")
    ///     .invoice_info(
    ///         post::InvoiceInfo::new()
    ///             .invoice_cd("")
    ///             .invoice_no("")
    ///             .invoice_dt("")
    ///             .invoice_link("")
    ///             .invoice_tp("")
    ///             .invoice_ck_cd("")
    ///             .nm("")
    ///             .tax("")
    ///             .invoice_tax_amt("")
    ///             .sales_ent_nm("")
    ///             .tax_payer("")
    ///             .num("")
    ///             .service_nm(""),
    ///     )
    ///     .track_info(
    ///         post::TrackInfo::new()
    ///             .tracking_no("")
    ///             .tracking_company("")
    ///             .usr_prov("")
    ///             .usr_city("")
    ///             .usr_area("")
    ///             .usr_addr("")
    ///             .tracking_type("")
    ///             .delivery_method("")
    ///             .shipping_addr("")
    ///             .delivery_time(""),
    ///     );
    /// let answer = client.v3().gov().subsidy().audit().cup().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/upload")
    }
}

/// 上传审核数据
pub mod post {

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Response;
    pub use crate::v3::gov::subsidy::audit::cup::update::post::{InvoiceInfo, Request, TrackInfo};
}
