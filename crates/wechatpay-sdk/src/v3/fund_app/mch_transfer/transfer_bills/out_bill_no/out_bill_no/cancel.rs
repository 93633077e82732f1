//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

use crate::chain::{Members, Method};

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销转账 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel")
    }
}

/// 撤销转账
pub mod post {

    enumeration! {
        /// 单据状态
        State {
            CANCELING = "CANCELING",
            CANCELLED = "CANCELLED",
        }
    }

    /// 撤销转账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据状态
        pub state: State,
        /// 最后一次单据状态变更时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_bill_no: Optional "out_bill_no",
            1 => transfer_bill_no: Optional "transfer_bill_no",
            2 => state: Optional "state",
            3 => update_time: Optional "update_time",
        }
    }
}
