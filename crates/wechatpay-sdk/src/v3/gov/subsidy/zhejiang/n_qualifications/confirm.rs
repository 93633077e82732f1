//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
#[derive(Clone, Debug)]
pub struct Confirm(pub(crate) Node);

impl Confirm {
    /// n品类核销
    ///
    /// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .data(vec![
    ///         post::Data::new()
    ///             .cate_code("")
    ///             .cert_no("6225760000000000")
    ///             .grade("")
    ///             .name("张三")
    ///             .operation_time("")
    ///             .bank_name("")
    ///             .bank_subsidy("")
    ///             .plat_subsidy("")
    ///             .sales("")
    ///             .status("")
    ///             .subsidy("")
    ///             .tel("13800000000")
    ///             .add_code("")
    ///             .address("某市某路1号")
    ///             .sale_models("")
    ///             .brand("")
    ///             .activity_add_code("")
    ///             .uniscid("")
    ///             .corp_name("")
    ///             .serial_num(""),
    ///     ])
    ///     .req_ssn("123")
    ///     .req_time("");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .n_qualifications()
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/n-qualifications/confirm", rest)
    }
}

/// n品类核销
pub mod post {
    use http::Method;

    use crate::message::{Hold, Listed, Object, optional, request, required};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/n-qualifications/confirm");

    /// n品类核销：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<Vec<Data>>("data"),
            required::<String>("req_ssn"),
            optional::<String>("req_time"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 品类集合
        pub fn data(self, value: Vec<Data>) -> Self {
            Self(self.0.with("data", value.hold()))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with("req_ssn", String::hold(value.into())))
        }

        /// 请求时间
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("req_time", String::hold(value.into())))
        }
    }

    /// 品类集合
    #[derive(Clone)]
    pub struct Data(pub(crate) Object);

    impl Data {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("cate_code"),
            required::<Sensitive>("cert_no"),
            optional::<String>("grade"),
            required::<Sensitive>("name"),
            required::<String>("operation_time"),
            optional::<String>("bank_name"),
            optional::<String>("bank_subsidy"),
            optional::<String>("plat_subsidy"),
            required::<String>("sales"),
            required::<String>("status"),
            required::<String>("subsidy"),
            required::<Sensitive>("tel"),
            required::<String>("add_code"),
            required::<Sensitive>("address"),
            required::<String>("sale_models"),
            required::<String>("brand"),
            required::<String>("activity_add_code"),
            required::<String>("uniscid"),
            required::<String>("corp_name"),
            required::<String>("serial_num"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 品类编码（必填）
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("cate_code", String::hold(value.into())))
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("cert_no", Sensitive::hold(value.into())))
        }

        /// 能耗等级
        pub fn grade(self, value: impl Into<String>) -> Self {
            Self(self.0.with("grade", String::hold(value.into())))
        }

        /// 姓名，加密传输（必填）
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("name", Sensitive::hold(value.into())))
        }

        /// 交易完成或商品退回时间戳（必填）
        pub fn operation_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("operation_time", String::hold(value.into())))
        }

        /// 银行机构名称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("bank_name", String::hold(value.into())))
        }

        /// 银行补贴金额
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with("bank_subsidy", String::hold(value.into())))
        }

        /// 交易平台补贴金额
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with("plat_subsidy", String::hold(value.into())))
        }

        /// 销售金额（必填）
        pub fn sales(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sales", String::hold(value.into())))
        }

        /// 品类状态（必填）
        pub fn status(self, value: impl Into<String>) -> Self {
            Self(self.0.with("status", String::hold(value.into())))
        }

        /// 政府补贴金额（必填）
        pub fn subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with("subsidy", String::hold(value.into())))
        }

        /// 手机号，加密传输（必填）
        pub fn tel(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("tel", Sensitive::hold(value.into())))
        }

        /// 收货地区编码（必填）
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("add_code", String::hold(value.into())))
        }

        /// 收货地址，加密传输（必填）
        pub fn address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("address", Sensitive::hold(value.into())))
        }

        /// 销售方式（必填）
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sale_models", String::hold(value.into())))
        }

        /// 家电品牌（必填）
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with("brand", String::hold(value.into())))
        }

        /// 活动资金地区编码（必填）
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("activity_add_code", String::hold(value.into())))
        }

        /// 统一社会信息代码（必填）
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("uniscid", String::hold(value.into())))
        }

        /// 销售企业名称（必填）
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("corp_name", String::hold(value.into())))
        }

        /// 数据流水号（必填）
        pub fn serial_num(self, value: impl Into<String>) -> Self {
            Self(self.0.with("serial_num", String::hold(value.into())))
        }
    }

    request!(Request, Data);
}
