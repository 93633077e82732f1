//! `/v3/gov/subsidy/zhejiang/authcode/refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/authcode/refund`
#[derive(Clone, Debug)]
pub struct Refund(pub(crate) Node);

impl Refund {
    /// 品类凭证码上报撤销
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("")
    ///     .cred_frozen_no("")
    ///     .trans_date("")
    ///     .trans_time("")
    ///     .order_no("")
    ///     .subsidy_amt(0)
    ///     .add_code("")
    ///     .address("")
    ///     .sale_models(post::SaleModels::N0)
    ///     .uniscid("")
    ///     .barcode("")
    ///     .auth_code("")
    ///     .req_ssn("123")
    ///     .bank_name("")
    ///     .bank_subsidy("")
    ///     .plat_subsidy("")
    ///     .corp_name("")
    ///     .brand("");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .authcode()
    ///     .refund()
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
        self.0.chain("v3/gov/subsidy/zhejiang/authcode/refund", rest)
    }
}

/// 品类凭证码上报撤销
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;
    pub use crate::v3::gov::subsidy::zhejiang::authcode::commit::post::SaleModels;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/authcode/refund");

    /// 品类凭证码上报撤销：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接入方请求流水号
        pub sp_serial_no: Required<String>,
        /// 冻结流水号
        pub cred_frozen_no: Required<String>,
        /// 交易日期
        pub trans_date: Required<String>,
        /// 交易时间
        pub trans_time: Required<String>,
        /// 商户订单号
        pub order_no: Option<String>,
        /// 政府补贴金额，单位为分
        pub subsidy_amt: Option<Fen>,
        /// 收货地区编码
        pub add_code: Option<String>,
        /// 收货地址
        pub address: Option<String>,
        /// 销售方式
        pub sale_models: Option<Enumeration<SaleModels>>,
        /// 统一社会信息代码
        pub uniscid: Option<String>,
        /// 商品条码
        pub barcode: Option<String>,
        /// 品类凭证码
        pub auth_code: Required<String>,
        /// 请求流水号
        pub req_ssn: Required<String>,
        /// 银行机构名称
        pub bank_name: Option<String>,
        /// 银行补贴金额
        pub bank_subsidy: Option<String>,
        /// 交易平台补贴金额
        pub plat_subsidy: Option<String>,
        /// 销售企业名称
        pub corp_name: Option<String>,
        /// 家电品牌
        pub brand: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接入方请求流水号
        #[inline]
        pub fn sp_serial_no(mut self, value: impl Into<String>) -> Self {
            self.sp_serial_no = Required::set(value.into());
            self
        }

        /// 冻结流水号
        #[inline]
        pub fn cred_frozen_no(mut self, value: impl Into<String>) -> Self {
            self.cred_frozen_no = Required::set(value.into());
            self
        }

        /// 交易日期
        #[inline]
        pub fn trans_date(mut self, value: impl Into<String>) -> Self {
            self.trans_date = Required::set(value.into());
            self
        }

        /// 交易时间
        #[inline]
        pub fn trans_time(mut self, value: impl Into<String>) -> Self {
            self.trans_time = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn order_no(mut self, value: impl Into<String>) -> Self {
            self.order_no = Some(value.into());
            self
        }

        /// 政府补贴金额，单位为分
        #[inline]
        pub fn subsidy_amt(mut self, value: impl Into<Fen>) -> Self {
            self.subsidy_amt = Some(value.into());
            self
        }

        /// 收货地区编码
        #[inline]
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Some(value.into());
            self
        }

        /// 收货地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// 销售方式
        #[inline]
        pub fn sale_models(mut self, value: impl Into<Enumeration<SaleModels>>) -> Self {
            self.sale_models = Some(value.into());
            self
        }

        /// 统一社会信息代码
        #[inline]
        pub fn uniscid(mut self, value: impl Into<String>) -> Self {
            self.uniscid = Some(value.into());
            self
        }

        /// 商品条码
        #[inline]
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Some(value.into());
            self
        }

        /// 品类凭证码
        #[inline]
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Required::set(value.into());
            self
        }

        /// 请求流水号
        #[inline]
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Required::set(value.into());
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

        /// 销售企业名称
        #[inline]
        pub fn corp_name(mut self, value: impl Into<String>) -> Self {
            self.corp_name = Some(value.into());
            self
        }

        /// 家电品牌
        #[inline]
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_serial_no", &mut self.sp_serial_no),
                ("cred_frozen_no", &mut self.cred_frozen_no),
                ("trans_date", &mut self.trans_date),
                ("trans_time", &mut self.trans_time),
                ("order_no", &mut self.order_no),
                ("subsidy_amt", &mut self.subsidy_amt),
                ("add_code", &mut self.add_code),
                ("address", &mut self.address),
                ("sale_models", &mut self.sale_models),
                ("uniscid", &mut self.uniscid),
                ("barcode", &mut self.barcode),
                ("auth_code", &mut self.auth_code),
                ("req_ssn", &mut self.req_ssn),
                ("bank_name", &mut self.bank_name),
                ("bank_subsidy", &mut self.bank_subsidy),
                ("plat_subsidy", &mut self.plat_subsidy),
                ("corp_name", &mut self.corp_name),
                ("brand", &mut self.brand),
            ]);
        }
    }

    message!(Request);
}
