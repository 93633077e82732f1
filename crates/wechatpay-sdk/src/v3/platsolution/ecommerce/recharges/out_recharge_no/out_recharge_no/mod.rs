//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`

pub mod close;

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
pub struct OutRechargeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRechargeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// 查询二级商户充值结果 (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}")
    }
}

/// 查询二级商户充值结果
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get_recharge_state::{RechargeState, RechargeAmount};
pub use crate::shared::v3_platsolution_ecommerce_recharges_apply_post::{AccountType, RechargeScene, AvailableRechargeChannels};
pub use crate::shared::v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post::{RechargeChannel, OnlineBankType};
pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post::{Response, BankTransferInfo, QrRechargeInfo, OnlineBankRechargeInfo, EmployeeType};
}
