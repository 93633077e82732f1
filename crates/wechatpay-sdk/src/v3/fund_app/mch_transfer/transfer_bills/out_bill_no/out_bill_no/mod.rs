//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
pub struct OutBillNo(pub(crate) Node);

impl OutBillNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// 商户单号查询转账单 (direct)
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
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
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", rest)
    }
}

/// 商户单号查询转账单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::cancel::post::State;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    );

    /// 商户单号查询转账单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 商家转账订单号
        pub transfer_bill_no: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<Sensitive>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 最后一次状态变更时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mch_id", &mut self.mch_id),
                1 => Named("out_bill_no", &mut self.out_bill_no),
                2 => Named("transfer_bill_no", &mut self.transfer_bill_no),
                3 => Named("appid", &mut self.appid),
                4 => Named("state", &mut self.state),
                5 => Named("transfer_amount", &mut self.transfer_amount),
                6 => Named("transfer_remark", &mut self.transfer_remark),
                7 => Named("fail_reason", &mut self.fail_reason),
                8 => Named("openid", &mut self.openid),
                9 => Named("user_name", &mut self.user_name),
                10 => Named("create_time", &mut self.create_time),
                11 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
