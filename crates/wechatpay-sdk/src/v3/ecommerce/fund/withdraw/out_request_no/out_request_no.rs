//! `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`

/// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 商户提现单号查询 (partner)
    ///
    /// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .withdraw()
    ///     .out_request_no()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}")
    }
}

/// 商户提现单号查询
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_status::Status;

    /// 商户提现单号查询：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 电商平台商户号
        pub sp_mchid: Option<String>,
        /// 提现单状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 发起提现时间
        pub create_time: Option<crate::Time>,
        /// 提现状态更新时间
        pub update_time: Option<crate::Time>,
        /// 失败原因
        pub reason: Option<String>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行备注
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
            0 => sub_mchid: "sub_mchid",
            1 => sp_mchid: "sp_mchid",
            2 => status: "status",
            3 => withdraw_id: "withdraw_id",
            4 => out_request_no: "out_request_no",
            5 => amount: "amount",
            6 => create_time: "create_time",
            7 => update_time: "update_time",
            8 => reason: "reason",
            9 => remark: "remark",
            10 => bank_memo: "bank_memo",
            11 => account_type: "account_type",
            12 => account_number: "account_number",
            13 => account_bank: "account_bank",
            14 => bank_name: "bank_name",
        }
    }
}
