//! `/v3/platsolution/mch-transfer/reservation/apply`

/// `/v3/platsolution/mch-transfer/reservation/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理单次预约商家转账 (partner)
    ///
    /// `POST /v3/platsolution/mch-transfer/reservation/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::reservation::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .sp_appid("wxf636efh567hg4356")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .out_reservation_no("plfk2020042013")
    ///     .transfer_scene_id("1000")
    ///     .estimated_date("2019-11-22")
    ///     .estimated_max_amount(400000)
    ///     .exact_amount(100000)
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_real_name("张三")
    ///     .reserve_remark("由于存在收益波动，实际到账资金可能不等于当前金额")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .scene_report_data(
    ///         post::SceneReportData::new()
    ///             .insurance_policy(
    ///                 post::InsurancePolicy::new()
    ///                     .product_registration_no("40058541257")
    ///                     .policy_no("202301011651")
    ///                     .name("养老保险")
    ///                     .withdrawal_no("202310410941")
    ///                     .claim_no("202310410941"),
    ///             ),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/mch-transfer/reservation/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/reservation/apply")
    }
}

/// 受理单次预约商家转账
pub mod post {

    pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::post::{
        InsurancePolicy, Request, Response, SceneReportData, State,
    };
}
