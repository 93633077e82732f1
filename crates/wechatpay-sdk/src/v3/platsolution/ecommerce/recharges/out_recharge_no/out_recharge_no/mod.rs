//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`

pub mod close;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
pub struct OutRechargeNo(pub(crate) Node);

impl OutRechargeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}", rest)
    }
}

/// 查询二级商户充值结果
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::out_recharge_no::get::{RechargeState, RechargeAmount};
pub use crate::v3::platsolution::ecommerce::recharges::apply::post::{AccountType, RechargeScene, AvailableRechargeChannels};
pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post::{Request, Response, RechargeChannel, BankTransferInfo, QrRechargeInfo, OnlineBankRechargeInfo, EmployeeType, OnlineBankType};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
    );
}
