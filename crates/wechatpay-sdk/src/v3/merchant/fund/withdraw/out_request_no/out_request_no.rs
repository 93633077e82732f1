//! `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 电商平台(商户提现单号查询)提现状态 (partner)
    ///
    /// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant()
    ///     .fund()
    ///     .withdraw()
    ///     .out_request_no()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw/out-request-no/{out_request_no}", rest)
    }
}

/// 电商平台(商户提现单号查询)提现状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}");

    enumeration! {
        /// 提现单状态
        Status {
            CREATE_SUCCESS = "CREATE_SUCCESS",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            REFUND = "REFUND",
            CLOSE = "CLOSE",
            INIT = "INIT",
        }
    }

    enumeration! {
        /// 出款账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    /// 电商平台(商户提现单号查询)提现状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 提现单状态
        pub status: Option<Enumeration<Status>>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分
        pub amount: Option<Fen>,
        /// 发起提现时间
        pub create_time: Option<Time>,
        /// 提现状态更新时间
        pub update_time: Option<String>,
        /// 失败原因
        pub reason: Option<String>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 出款账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 提现失败解决方案
        pub solution: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("status", &mut self.status),
                1 => Named("withdraw_id", &mut self.withdraw_id),
                2 => Named("out_request_no", &mut self.out_request_no),
                3 => Named("amount", &mut self.amount),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("update_time", &mut self.update_time),
                6 => Named("reason", &mut self.reason),
                7 => Named("remark", &mut self.remark),
                8 => Named("bank_memo", &mut self.bank_memo),
                9 => Named("account_type", &mut self.account_type),
                10 => Named("solution", &mut self.solution),
                _ => return None,
            })
        }
    }

    message!(Response);
}
