//! 查询二级商户按日终余额预约提现状态 · Query an end-of-day balance withdrawal
//!
//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`

/// 查询二级商户按日终余额预约提现状态 · Query an end-of-day balance withdrawal
///
/// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询二级商户按日终余额预约提现状态 · Query an end-of-day balance withdrawal
    ///
    /// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
    ///
    /// 收付通平台按商户提现单号查询二级商户日终余额预约提现，返回单据状态和提现成功金额。模式：服务商。
    ///
    /// Queries a reserved end-of-day balance withdrawal of a sub-merchant by merchant withdrawal number. Mode: partner.
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账户类型、受理关系或有效期不满足。按错误描述处理。 · The account type, the relation between the merchants or the validity period does not fit. Follow the message.
    /// - `ACCOUNT_ERROR` (403): 没有绑定结算银行卡。绑卡后再发。 · No settlement card is bound. Bind a settlement card, then send the request again.
    /// - `ACCOUNT_NOT_VERIFIED` (403): 结算银行卡未通过验证。修改银行卡信息后再发。 · The settlement card is not verified. Correct the card details, then send the request again.
    /// - `CONTRACT_NOT_CONFIRMED` (403): 没有开通提现权限，或已关闭。开通提现权限。 · Withdrawal is not enabled, or it was disabled. Enable withdrawal.
    /// - `NOT_ENOUGH` (403): 可用余额不足。确认余额后再发。 · The available balance is too low. Check the balance, then send the request again.
    /// - `REQUEST_BLOCKED` (403): 提现权限被冻结。联系平台解冻。 · Withdrawal is frozen. Ask the platform to lift the freeze.
    /// - `ORDER_NOT_EXIST` (404): 没有这张提现单。核对单号。 · No such withdrawal exists. Check the number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4013328163](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
    #[doc(alias(
        "查询二级商户按日终余额预约提现状态",
        "Query an end-of-day balance withdrawal",
        "平台收付通 二级商户提现",
        "out-request-no",
        "day-end-balance-withdraw/out-request-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}")
    }
}

/// 查询二级商户按日终余额预约提现状态 · Query an end-of-day balance withdrawal
pub mod get {

    enumeration! {
        /// 单据状态 · Record status
        Status {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `ABNORMAL`: 异常 · Abnormal
            ABNORMAL = "ABNORMAL",
        }
    }

    enumeration! {
        /// 出款账户类型 · Paying account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    /// 查询二级商户按日终余额预约提现状态：请求 · Query an end-of-day balance withdrawal: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询二级商户按日终余额预约提现状态：应答 · Query an end-of-day balance withdrawal: answer
    #[non_exhaustive]
    pub struct Response {
        /// 收付通平台商户号 · E-commerce platform merchant ID
        pub sp_mchid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 单据状态 · Record status
        pub status: Status,
        /// 微信支付提现单号 · WeChat Pay withdrawal number
        pub withdraw_id: Option<String>,
        /// 商户提现单号 · Merchant withdrawal number
        pub out_request_no: Option<String>,
        /// 提现金额 · Withdrawal amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 提现成功金额 · Amount withdrawn successfully
        ///
        /// 单位为分。In fen.
        pub success_amount: Option<crate::Fen>,
        /// 提现失败金额 · Amount of failed withdrawals
        ///
        /// 单位为分。In fen.
        pub fail_amount: Option<crate::Fen>,
        /// 提现退票金额 · Withdrawal amount returned by the bank
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// 发起提现时间 · Withdrawal creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 提现状态更新时间 · Withdrawal status update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 失败原因 · Failure reason
        pub reason: Option<String>,
        /// 提现备注 · Withdrawal remark
        pub remark: Option<String>,
        /// 银行附言 · Bank memo
        pub bank_memo: Option<String>,
        /// 出款账户类型 · Paying account type
        pub account_type: AccountType,
        /// 入账银行账号后四位 · Last four account number digits
        pub account_number: Option<String>,
        /// 入账银行 · Receiving bank
        pub account_bank: Option<String>,
        /// 入账银行全称 · Full receiving bank name
        pub bank_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => status: Optional "status",
            3 => withdraw_id: Optional "withdraw_id",
            4 => out_request_no: Optional "out_request_no",
            5 => total_amount: Optional "total_amount",
            6 => success_amount: Optional "success_amount",
            7 => fail_amount: Optional "fail_amount",
            8 => refund_amount: Optional "refund_amount",
            9 => create_time: Optional "create_time",
            10 => update_time: Optional "update_time",
            11 => reason: Optional "reason",
            12 => remark: Optional "remark",
            13 => bank_memo: Optional "bank_memo",
            14 => account_type: Optional "account_type",
            15 => account_number: Optional "account_number",
            16 => account_bank: Optional "account_bank",
            17 => bank_name: Optional "bank_name",
        }
    }
}
