//! `/v3/merchantfund/partner/income-records`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchantfund/partner/income-records`
pub struct IncomeRecords(pub(crate) Node);

impl IncomeRecords {
    /// 特约商户银行来账查询 (partner)
    ///
    /// `GET /v3/merchantfund/partner/income-records`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchantfund::partner::income_records::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("2480253391")
    ///     .account_type(get::AccountType::BASIC)
    ///     .date("2019-06-11")
    ///     .offset(0)
    ///     .limit(100);
    /// let answer = client.v3().merchantfund().partner().income_records().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchantfund/partner/income-records", rest)
    }
}

/// 特约商户银行来账查询
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::merchantfund::merchant::income_records::get::{
        AccountType, IncomeRecordType, Links,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchantfund/partner/income-records");

    /// 特约商户银行来账查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<Enumeration<AccountType>>("account_type"),
            required::<String>("date"),
            optional::<i64>("offset"),
            required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 账户类型（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date", value.into()))
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

    /// 特约商户银行来账查询：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("offset", &mut self.offset),
                2 => Named("limit", &mut self.limit),
                3 => Named("data", &mut self.data),
                4 => Named("links", &mut self.links),
                _ => return None,
            })
        }
    }

    /// 银行来账记录列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 银行来账类型
        pub income_record_type: Option<Enumeration<IncomeRecordType>>,
        /// 银行来账微信单号
        pub income_record_id: Option<String>,
        /// 银行来账金额，单位为分
        pub amount: Option<Fen>,
        /// 银行来账完成时间
        pub success_time: Option<Time>,
        /// 付款方银行名称
        pub bank_name: Option<String>,
        /// 付款方银行户名
        pub bank_account_name: Option<String>,
        /// 付款方银行卡号
        pub bank_account_number: Option<String>,
        /// 银行备注
        pub recharge_remark: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("account_type", &mut self.account_type),
                2 => Named("income_record_type", &mut self.income_record_type),
                3 => Named("income_record_id", &mut self.income_record_id),
                4 => Named("amount", &mut self.amount),
                5 => Named("success_time", &mut self.success_time),
                6 => Named("bank_name", &mut self.bank_name),
                7 => Named("bank_account_name", &mut self.bank_account_name),
                8 => Named("bank_account_number", &mut self.bank_account_number),
                9 => Named("recharge_remark", &mut self.recharge_remark),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}
