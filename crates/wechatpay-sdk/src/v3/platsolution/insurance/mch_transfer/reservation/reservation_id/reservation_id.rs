//! `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`

/// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
pub struct ReservationId {
    pub(crate) node: crate::chain::Node,
}

impl ReservationId {
    /// 微信支付预约单号查询预约商家转账记录 (partner)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::reservation::reservation_id::reservation_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .reservation_id()
    ///     .reservation_id("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
        )
    }
}

/// 微信支付预约单号查询预约商家转账记录
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::post::State;
pub use crate::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::close::post::{Response, CloseInfo, CloseReason};
}
