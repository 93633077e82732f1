//! `/v3/merchantfund/merchant/income-records`

/// `/v3/merchantfund/merchant/income-records`
pub struct IncomeRecords {
    pub(crate) node: crate::chain::Node,
}

impl IncomeRecords {
    /// 服务商银行来账查询 (partner)
    ///
    /// `GET /v3/merchantfund/merchant/income-records`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchantfund::merchant::income_records::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .account_type(get::AccountType::BASIC)
    ///     .date("2019-06-11")
    ///     .offset(0)
    ///     .limit(100);
    /// let answer = client.v3().merchantfund().merchant().income_records().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchantfund/merchant/income-records", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchantfund/merchant/income-records")
    }
}

/// 服务商银行来账查询
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;
pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;

    enumeration! {
        /// 银行来账类型
        IncomeRecordType {
            OFFLINERECHARGE = "OFFLINERECHARGE",
            ENTERPRISEDIRECTREVENUE = "ENTERPRISEDIRECTREVENUE",
        }
    }

    /// 服务商银行来账查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<AccountType>>("account_type"),
            message::required::<String>("date"),
            message::optional::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账户类型（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date", value))
        }

        /// 本次查询偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 本次请求最大查询条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 服务商银行来账查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数
        pub total_count: Option<i64>,
        /// 本次查询偏移量
        pub offset: Option<i64>,
        /// 本次查询条数
        pub limit: Option<i64>,
        /// 银行来账记录列表
        pub data: Option<Vec<Data>>,
        /// 分页链接
        pub links: Option<Links>,
    }

    /// 银行来账记录列表
    #[non_exhaustive]
    pub struct Data {
        /// 商户号
        pub mchid: Option<String>,
        /// 账户类型
        pub account_type: Option<crate::Enumeration<AccountType>>,
        /// 银行来账类型
        pub income_record_type: Option<crate::Enumeration<IncomeRecordType>>,
        /// 银行来账微信单号
        pub income_record_id: Option<String>,
        /// 银行来账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 银行来账完成时间
        pub success_time: Option<crate::Time>,
        /// 付款方银行名称
        pub bank_name: Option<String>,
        /// 付款方银行户名
        pub bank_account_name: Option<String>,
        /// 付款方银行卡号
        pub bank_account_number: Option<String>,
        /// 银行备注
        pub recharge_remark: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => data: "data",
            4 => links: "links",
        }
        Data {
            0 => mchid: "mchid",
            1 => account_type: "account_type",
            2 => income_record_type: "income_record_type",
            3 => income_record_id: "income_record_id",
            4 => amount: "amount",
            5 => success_time: "success_time",
            6 => bank_name: "bank_name",
            7 => bank_account_name: "bank_account_name",
            8 => bank_account_number: "bank_account_number",
            9 => recharge_remark: "recharge_remark",
        }
    }
}
