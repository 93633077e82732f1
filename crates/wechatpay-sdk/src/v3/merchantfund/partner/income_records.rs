//! `/v3/merchantfund/partner/income-records`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchantfund/partner/income-records`
#[derive(Clone, Debug)]
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
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request,
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 账户类型（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with("account_type", <Enumeration<AccountType>>::hold(value.into())))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with("date", String::hold(value.into())))
        }

        /// 本次查询偏移量
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 本次请求最大查询条数（必填）
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("data", &mut self.data),
                ("links", &mut self.links),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("account_type", &mut self.account_type),
                ("income_record_type", &mut self.income_record_type),
                ("income_record_id", &mut self.income_record_id),
                ("amount", &mut self.amount),
                ("success_time", &mut self.success_time),
                ("bank_name", &mut self.bank_name),
                ("bank_account_name", &mut self.bank_account_name),
                ("bank_account_number", &mut self.bank_account_number),
                ("recharge_remark", &mut self.recharge_remark),
            ]);
        }
    }

    request!(Request);

    message!(Response, Data);
}
