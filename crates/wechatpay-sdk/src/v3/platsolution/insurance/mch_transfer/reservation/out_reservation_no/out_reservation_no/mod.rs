//! `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`

pub mod close;

/// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
pub struct OutReservationNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReservationNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// 商户预约单号查询预约商家转账记录 (partner)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .out_reservation_no()
    ///     .out_reservation_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}")
    }
}

/// 商户预约单号查询预约商家转账记录
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::post::State;
pub use crate::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::close::post::{Response, CloseInfo, CloseReason};
}
