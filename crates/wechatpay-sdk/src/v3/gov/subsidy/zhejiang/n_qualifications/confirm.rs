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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/n-qualifications/confirm");

    /// n品类核销：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品类集合
        pub data: Option<Vec<Data>>,
        /// 请求流水号
        pub req_ssn: Required<String>,
        /// 请求时间
        pub req_time: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品类集合
        #[inline]
        pub fn data(mut self, value: Vec<Data>) -> Self {
            self.data = Some(value);
            self
        }

        /// 请求流水号
        #[inline]
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Required::set(value.into());
            self
        }

        /// 请求时间
        #[inline]
        pub fn req_time(mut self, value: impl Into<String>) -> Self {
            self.req_time = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("req_ssn", &mut self.req_ssn),
                ("req_time", &mut self.req_time),
            ]);
        }
    }

    /// 品类集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 品类编码
        pub cate_code: Required<String>,
        /// 证件号码，加密传输
        pub cert_no: Required<Sensitive>,
        /// 能耗等级
        pub grade: Option<String>,
        /// 姓名，加密传输
        pub name: Required<Sensitive>,
        /// 交易完成或商品退回时间戳
        pub operation_time: Required<String>,
        /// 银行机构名称
        pub bank_name: Option<String>,
        /// 银行补贴金额
        pub bank_subsidy: Option<String>,
        /// 交易平台补贴金额
        pub plat_subsidy: Option<String>,
        /// 销售金额
        pub sales: Required<String>,
        /// 品类状态
        pub status: Required<String>,
        /// 政府补贴金额
        pub subsidy: Required<String>,
        /// 手机号，加密传输
        pub tel: Required<Sensitive>,
        /// 收货地区编码
        pub add_code: Required<String>,
        /// 收货地址，加密传输
        pub address: Required<Sensitive>,
        /// 销售方式
        pub sale_models: Required<String>,
        /// 家电品牌
        pub brand: Required<String>,
        /// 活动资金地区编码
        pub activity_add_code: Required<String>,
        /// 统一社会信息代码
        pub uniscid: Required<String>,
        /// 销售企业名称
        pub corp_name: Required<String>,
        /// 数据流水号
        pub serial_num: Required<String>,
    }

    impl Data {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品类编码
        #[inline]
        pub fn cate_code(mut self, value: impl Into<String>) -> Self {
            self.cate_code = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn cert_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.cert_no = Required::set(value.into());
            self
        }

        /// 能耗等级
        #[inline]
        pub fn grade(mut self, value: impl Into<String>) -> Self {
            self.grade = Some(value.into());
            self
        }

        /// 姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 交易完成或商品退回时间戳
        #[inline]
        pub fn operation_time(mut self, value: impl Into<String>) -> Self {
            self.operation_time = Required::set(value.into());
            self
        }

        /// 银行机构名称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行补贴金额
        #[inline]
        pub fn bank_subsidy(mut self, value: impl Into<String>) -> Self {
            self.bank_subsidy = Some(value.into());
            self
        }

        /// 交易平台补贴金额
        #[inline]
        pub fn plat_subsidy(mut self, value: impl Into<String>) -> Self {
            self.plat_subsidy = Some(value.into());
            self
        }

        /// 销售金额
        #[inline]
        pub fn sales(mut self, value: impl Into<String>) -> Self {
            self.sales = Required::set(value.into());
            self
        }

        /// 品类状态
        #[inline]
        pub fn status(mut self, value: impl Into<String>) -> Self {
            self.status = Required::set(value.into());
            self
        }

        /// 政府补贴金额
        #[inline]
        pub fn subsidy(mut self, value: impl Into<String>) -> Self {
            self.subsidy = Required::set(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn tel(mut self, value: impl Into<Sensitive>) -> Self {
            self.tel = Required::set(value.into());
            self
        }

        /// 收货地区编码
        #[inline]
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Required::set(value.into());
            self
        }

        /// 收货地址，加密传输
        #[inline]
        pub fn address(mut self, value: impl Into<Sensitive>) -> Self {
            self.address = Required::set(value.into());
            self
        }

        /// 销售方式
        #[inline]
        pub fn sale_models(mut self, value: impl Into<String>) -> Self {
            self.sale_models = Required::set(value.into());
            self
        }

        /// 家电品牌
        #[inline]
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Required::set(value.into());
            self
        }

        /// 活动资金地区编码
        #[inline]
        pub fn activity_add_code(mut self, value: impl Into<String>) -> Self {
            self.activity_add_code = Required::set(value.into());
            self
        }

        /// 统一社会信息代码
        #[inline]
        pub fn uniscid(mut self, value: impl Into<String>) -> Self {
            self.uniscid = Required::set(value.into());
            self
        }

        /// 销售企业名称
        #[inline]
        pub fn corp_name(mut self, value: impl Into<String>) -> Self {
            self.corp_name = Required::set(value.into());
            self
        }

        /// 数据流水号
        #[inline]
        pub fn serial_num(mut self, value: impl Into<String>) -> Self {
            self.serial_num = Required::set(value.into());
            self
        }
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cate_code", &mut self.cate_code),
                ("cert_no", &mut self.cert_no),
                ("grade", &mut self.grade),
                ("name", &mut self.name),
                ("operation_time", &mut self.operation_time),
                ("bank_name", &mut self.bank_name),
                ("bank_subsidy", &mut self.bank_subsidy),
                ("plat_subsidy", &mut self.plat_subsidy),
                ("sales", &mut self.sales),
                ("status", &mut self.status),
                ("subsidy", &mut self.subsidy),
                ("tel", &mut self.tel),
                ("add_code", &mut self.add_code),
                ("address", &mut self.address),
                ("sale_models", &mut self.sale_models),
                ("brand", &mut self.brand),
                ("activity_add_code", &mut self.activity_add_code),
                ("uniscid", &mut self.uniscid),
                ("corp_name", &mut self.corp_name),
                ("serial_num", &mut self.serial_num),
            ]);
        }
    }

    message!(Request, Data);
}
