//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`

/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}")
    }
}

/// 查询二级商户按日终余额预约提现状态
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;

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
    #[non_exhaustive]
    pub struct Response {
        /// 收付通平台商户号
        pub sp_mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 单据状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 提现成功金额，单位为分
        pub success_amount: Option<crate::Fen>,
        /// 提现失败金额，单位为分
        pub fail_amount: Option<crate::Fen>,
        /// 提现退票金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 发起提现时间
        pub create_time: Option<crate::Time>,
        /// 提现状态更新时间
        pub update_time: Option<crate::Time>,
        /// 失败原因
        pub reason: Option<String>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 出款账户类型
        pub account_type: Option<crate::Enumeration<AccountType>>,
        /// 入账银行账号后四位
        pub account_number: Option<String>,
        /// 入账银行
        pub account_bank: Option<String>,
        /// 入账银行全称
        pub bank_name: Option<String>,
    }

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => status: "status",
            3 => withdraw_id: "withdraw_id",
            4 => out_request_no: "out_request_no",
            5 => total_amount: "total_amount",
            6 => success_amount: "success_amount",
            7 => fail_amount: "fail_amount",
            8 => refund_amount: "refund_amount",
            9 => create_time: "create_time",
            10 => update_time: "update_time",
            11 => reason: "reason",
            12 => remark: "remark",
            13 => bank_memo: "bank_memo",
            14 => account_type: "account_type",
            15 => account_number: "account_number",
            16 => account_bank: "account_bank",
            17 => bank_name: "bank_name",
        }
    }
}
