//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 查询二级商户按日终余额预约提现状态 (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .withdraw()
    ///     .day_end_balance_withdraw()
    ///     .out_request_no()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}", rest)
    }
}

/// 查询二级商户按日终余额预约提现状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post::AccountType;
pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
    );

    enumeration! {
        /// 单据状态
        Status {
            CREATED = "CREATED",
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
            ABNORMAL = "ABNORMAL",
        }
    }

    /// 查询二级商户按日终余额预约提现状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 收付通平台商户号
        pub sp_mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 单据状态
        pub status: Option<Enumeration<Status>>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分
        pub total_amount: Option<Fen>,
        /// 提现成功金额，单位为分
        pub success_amount: Option<Fen>,
        /// 提现失败金额，单位为分
        pub fail_amount: Option<Fen>,
        /// 提现退票金额，单位为分
        pub refund_amount: Option<Fen>,
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
        /// 入账银行账号后四位
        pub account_number: Option<String>,
        /// 入账银行
        pub account_bank: Option<String>,
        /// 入账银行全称
        pub bank_name: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("status", &mut self.status),
                3 => Named("withdraw_id", &mut self.withdraw_id),
                4 => Named("out_request_no", &mut self.out_request_no),
                5 => Named("total_amount", &mut self.total_amount),
                6 => Named("success_amount", &mut self.success_amount),
                7 => Named("fail_amount", &mut self.fail_amount),
                8 => Named("refund_amount", &mut self.refund_amount),
                9 => Named("create_time", &mut self.create_time),
                10 => Named("update_time", &mut self.update_time),
                11 => Named("reason", &mut self.reason),
                12 => Named("remark", &mut self.remark),
                13 => Named("bank_memo", &mut self.bank_memo),
                14 => Named("account_type", &mut self.account_type),
                15 => Named("account_number", &mut self.account_number),
                16 => Named("account_bank", &mut self.account_bank),
                17 => Named("bank_name", &mut self.bank_name),
                _ => return None,
            })
        }
    }

    message!(Response);
}
