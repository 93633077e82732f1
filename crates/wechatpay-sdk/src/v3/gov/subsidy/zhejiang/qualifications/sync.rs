//! `/v3/gov/subsidy/zhejiang/qualifications/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/qualifications/sync`
#[derive(Clone, Debug)]
pub struct Sync(pub(crate) Node);

impl Sync {
    /// 核销资格
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .req_ssn("123")
    ///     .data(vec![
    ///         post::Data::new()
    ///             .auth_code("0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1")
    ///             .cate_code("A01")
    ///             .cert_no("6225760000000000")
    ///             .grade(post::Grade::一级)
    ///             .name("张三")
    ///             .operation_time("")
    ///             .bank_name("")
    ///             .bank_subsidy("")
    ///             .plat_subsidy("")
    ///             .sales("")
    ///             .status(post::Status::N0)
    ///             .subsidy("")
    ///             .tel("13800000000")
    ///             .add_code("330000")
    ///             .address("")
    ///             .sale_models(post::SaleModels::N0)
    ///             .sn_code("")
    ///             .uniscid("")
    ///             .corp_name("")
    ///             .barcode("")
    ///             .item_name("")
    ///             .spec_model("")
    ///             .brand("")
    ///             .logistics_no("")
    ///             .delivery_time("")
    ///             .invoice_no("")
    ///             .is_ai_product("")
    ///             .pc_type("")
    ///             .order_no("")
    ///             .origin_order_no("")
    ///             .activity_add_code("")
    ///             .imei1("")
    ///             .imei2("")
    ///             .ccc_sn_order_no(""),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .qualifications()
    ///     .sync()
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
        self.0.chain("v3/gov/subsidy/zhejiang/qualifications/sync", rest)
    }
}

/// 核销资格
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::commit::post::SaleModels;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/qualifications/sync");

    enumeration! {
        /// 能耗等级
        Grade {
            一级 = "一级",
            二级 = "二级",
        }
    }

    enumeration! {
        /// 品类状态
        Status {
            N0 = "0",
            N1 = "1",
        }
    }

    /// 核销资格：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 请求流水号
        pub req_ssn: Option<String>,
        /// 资格集合
        pub data: Option<Vec<Data>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 请求流水号
        #[inline]
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
            self
        }

        /// 资格集合
        #[inline]
        pub fn data(mut self, value: Vec<Data>) -> Self {
            self.data = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("req_ssn", &mut self.req_ssn), ("data", &mut self.data)]);
        }
    }

    /// 资格集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 品类凭证码
        pub auth_code: Required<String>,
        /// 品类编码
        pub cate_code: Required<String>,
        /// 证件号码，加密传输
        pub cert_no: Required<Sensitive>,
        /// 能耗等级
        pub grade: Option<Enumeration<Grade>>,
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
        pub status: Required<Enumeration<Status>>,
        /// 政府补贴金额
        pub subsidy: Required<String>,
        /// 手机号，加密传输
        pub tel: Required<Sensitive>,
        /// 区县编码
        pub add_code: Required<String>,
        /// 收货地址
        pub address: Required<String>,
        /// 销售方式
        pub sale_models: Required<Enumeration<SaleModels>>,
        /// S/N码
        pub sn_code: Required<String>,
        /// 统一社会信息代码
        pub uniscid: Required<String>,
        /// 销售企业名称
        pub corp_name: Required<String>,
        /// 商品条码
        pub barcode: Required<String>,
        /// 商品名称
        pub item_name: Required<String>,
        /// 规格型号
        pub spec_model: Required<String>,
        /// 家电品牌
        pub brand: Required<String>,
        /// 物流单号
        pub logistics_no: Option<String>,
        /// 签收时间
        pub delivery_time: Option<String>,
        /// 发票号
        pub invoice_no: Option<String>,
        /// 是否属于 AI 产品
        pub is_ai_product: Required<String>,
        /// 类型
        pub pc_type: Option<String>,
        /// 商户订单号
        pub order_no: Required<String>,
        /// 原始订单号
        pub origin_order_no: Option<String>,
        /// 活动地区编码
        pub activity_add_code: Required<String>,
        /// IMEI1
        pub imei1: Option<String>,
        /// IMEI2
        pub imei2: Option<String>,
        /// 3C SN 锁定解锁订单号
        pub ccc_sn_order_no: Option<String>,
    }

    impl Data {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品类凭证码
        #[inline]
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Required::set(value.into());
            self
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
        pub fn grade(mut self, value: impl Into<Enumeration<Grade>>) -> Self {
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
        pub fn status(mut self, value: impl Into<Enumeration<Status>>) -> Self {
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

        /// 区县编码
        #[inline]
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Required::set(value.into());
            self
        }

        /// 收货地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }

        /// 销售方式
        #[inline]
        pub fn sale_models(mut self, value: impl Into<Enumeration<SaleModels>>) -> Self {
            self.sale_models = Required::set(value.into());
            self
        }

        /// S/N码
        #[inline]
        pub fn sn_code(mut self, value: impl Into<String>) -> Self {
            self.sn_code = Required::set(value.into());
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

        /// 商品条码
        #[inline]
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Required::set(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn item_name(mut self, value: impl Into<String>) -> Self {
            self.item_name = Required::set(value.into());
            self
        }

        /// 规格型号
        #[inline]
        pub fn spec_model(mut self, value: impl Into<String>) -> Self {
            self.spec_model = Required::set(value.into());
            self
        }

        /// 家电品牌
        #[inline]
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Required::set(value.into());
            self
        }

        /// 物流单号
        #[inline]
        pub fn logistics_no(mut self, value: impl Into<String>) -> Self {
            self.logistics_no = Some(value.into());
            self
        }

        /// 签收时间
        #[inline]
        pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
            self.delivery_time = Some(value.into());
            self
        }

        /// 发票号
        #[inline]
        pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
            self.invoice_no = Some(value.into());
            self
        }

        /// 是否属于 AI 产品
        #[inline]
        pub fn is_ai_product(mut self, value: impl Into<String>) -> Self {
            self.is_ai_product = Required::set(value.into());
            self
        }

        /// 类型
        #[inline]
        pub fn pc_type(mut self, value: impl Into<String>) -> Self {
            self.pc_type = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn order_no(mut self, value: impl Into<String>) -> Self {
            self.order_no = Required::set(value.into());
            self
        }

        /// 原始订单号
        #[inline]
        pub fn origin_order_no(mut self, value: impl Into<String>) -> Self {
            self.origin_order_no = Some(value.into());
            self
        }

        /// 活动地区编码
        #[inline]
        pub fn activity_add_code(mut self, value: impl Into<String>) -> Self {
            self.activity_add_code = Required::set(value.into());
            self
        }

        /// IMEI1
        #[inline]
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// IMEI2
        #[inline]
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// 3C SN 锁定解锁订单号
        #[inline]
        pub fn ccc_sn_order_no(mut self, value: impl Into<String>) -> Self {
            self.ccc_sn_order_no = Some(value.into());
            self
        }
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("auth_code", &mut self.auth_code),
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
                ("sn_code", &mut self.sn_code),
                ("uniscid", &mut self.uniscid),
                ("corp_name", &mut self.corp_name),
                ("barcode", &mut self.barcode),
                ("item_name", &mut self.item_name),
                ("spec_model", &mut self.spec_model),
                ("brand", &mut self.brand),
                ("logistics_no", &mut self.logistics_no),
                ("delivery_time", &mut self.delivery_time),
                ("invoice_no", &mut self.invoice_no),
                ("is_ai_product", &mut self.is_ai_product),
                ("pc_type", &mut self.pc_type),
                ("order_no", &mut self.order_no),
                ("origin_order_no", &mut self.origin_order_no),
                ("activity_add_code", &mut self.activity_add_code),
                ("imei1", &mut self.imei1),
                ("imei2", &mut self.imei2),
                ("ccc_sn_order_no", &mut self.ccc_sn_order_no),
            ]);
        }
    }

    /// 核销资格：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 异常数据说明列表
        pub error_data: Option<Vec<String>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("resp_code", &mut self.resp_code),
                ("resp_desc", &mut self.resp_desc),
                ("error_data", &mut self.error_data),
            ]);
        }
    }

    message!(Request, Data, Response);
}
