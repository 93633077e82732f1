//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
pub struct Cancel(pub(crate) Node);

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
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", rest)
    }
}

/// 撤销转账
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    );

    enumeration! {
        /// 单据状态
        State {
            CANCELING = "CANCELING",
            CANCELLED = "CANCELLED",
        }
    }

    /// 撤销转账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 最后一次单据状态变更时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_bill_no", &mut self.out_bill_no),
                1 => Named("transfer_bill_no", &mut self.transfer_bill_no),
                2 => Named("state", &mut self.state),
                3 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
