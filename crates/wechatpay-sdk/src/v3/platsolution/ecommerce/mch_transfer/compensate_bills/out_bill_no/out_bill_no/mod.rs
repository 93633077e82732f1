//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
pub struct OutBillNo {
    pub(crate) node: Node,
}

impl OutBillNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel { node: self.node }
    }

    /// 查询赔付结果（按商户赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.node.call(
            Method::GET,
            "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
        )
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
            rest,
        )
    }
}

/// 查询赔付结果（按商户赔付单号）
pub mod get {

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{Response, ReceiverDetail, State, CloseInfo, Receiver, Type, TransactionInfo, TransactionInfoType};
}
