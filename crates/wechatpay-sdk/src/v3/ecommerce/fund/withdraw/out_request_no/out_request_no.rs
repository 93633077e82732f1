//! `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`

/// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
#[derive(Clone)]
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The account type, the relation between the merchants or the validity period does not fit. Follow the message.
    /// - `ACCOUNT_ERROR` (403): No settlement card is bound. Bind a settlement card, then send the request again.
    /// - `ACCOUNT_NOT_VERIFIED` (403): The settlement card is not verified. Correct the card details, then send the request again.
    /// - `CONTRACT_NOT_CONFIRMED` (403): Withdrawal is not enabled, or it was disabled. Enable withdrawal.
    /// - `NOT_ENOUGH` (403): The available balance is too low. Check the balance, then send the request again.
    /// - `REQUEST_BLOCKED` (403): Withdrawal is frozen. Ask the platform to lift the freeze.
    /// - `ORDER_NOT_EXIST` (404): No such withdrawal exists. Check the number.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}")
    }
}

/// 商户提现单号查询
pub mod get {

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

    /// 商户提现单号查询：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户提现单号查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 电商平台商户号
        pub sp_mchid: Option<String>,
        /// 提现单状态
        pub status: Status,
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
        pub account_type: AccountType,
        /// 入账银行账号后四位
        pub account_number: Option<String>,
        /// 入账银行
        pub account_bank: Option<String>,
        /// 入账银行全称
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
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => status: Optional "status",
            3 => withdraw_id: Optional "withdraw_id",
            4 => out_request_no: Optional "out_request_no",
            5 => amount: Optional "amount",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
            8 => reason: Optional "reason",
            9 => remark: Optional "remark",
            10 => bank_memo: Optional "bank_memo",
            11 => account_type: Optional "account_type",
            12 => account_number: Optional "account_number",
            13 => account_bank: Optional "account_bank",
            14 => bank_name: Optional "bank_name",
        }
    }
}
