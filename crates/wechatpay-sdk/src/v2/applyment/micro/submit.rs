//! `v2/applyment/micro/submit`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/submit`
#[derive(Clone, Debug)]
pub struct Submit(pub(crate) Node);

impl Submit {
    /// 申请入驻
    ///
    /// `POST /applyment/micro/submit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::submit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N3_0)
    ///     .cert_sn("5663476TEREGD45FH63GDFHFG657FCHBFG")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .business_code("123456")
    ///     .id_card_copy("")
    ///     .id_card_national("")
    ///     .id_card_name("佑佑")
    ///     .id_card_number("")
    ///     .id_card_valid_time(vec!["1970-01-01".to_owned(), "长期".to_owned()])
    ///     .account_name("")
    ///     .account_bank("工商银行")
    ///     .bank_address_code("110000")
    ///     .bank_name("深圳农村商业银行xxx支行")
    ///     .account_number("")
    ///     .store_name("")
    ///     .store_address_code("110000")
    ///     .store_street("")
    ///     .store_longitude("113.941355")
    ///     .store_latitude("22.546245")
    ///     .store_entrance_pic("")
    ///     .indoor_pic("")
    ///     .address_certification("")
    ///     .merchant_shortname("")
    ///     .service_phone("")
    ///     .product_desc("")
    ///     .rate("0.6%")
    ///     .business_addition_desc("")
    ///     .business_addition_pics(vec!["123".to_owned(), "456".to_owned()])
    ///     .contact("")
    ///     .contact_phone("")
    ///     .contact_email("");
    /// let answer = client.v2().applyment().micro().submit().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/submit", rest)
    }
}

/// 申请入驻
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::applyment::micro::getstate::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/submit").mutual_tls();

    enumeration! {
        /// 接口版本号
        Version {
            N3_0 = "3.0",
        }
    }

    /// 申请入驻：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 平台证书序列号
        pub cert_sn: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 业务申请编号
        pub business_code: Required<String>,
        /// 身份证人像面照片
        pub id_card_copy: Required<String>,
        /// 身份证国徽面照片
        pub id_card_national: Required<String>,
        /// 身份证姓名
        pub id_card_name: Required<String>,
        /// 身份证号码
        pub id_card_number: Required<String>,
        /// 身份证有效期限JSON格式字符串
        pub id_card_valid_time: Required<JsonText<Vec<String>>>,
        /// 开户名称
        pub account_name: Required<String>,
        /// 开户银行
        pub account_bank: Required<String>,
        /// 开户银行省市编码
        pub bank_address_code: Required<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 银行账号
        pub account_number: Required<String>,
        /// 门店名称
        pub store_name: Required<String>,
        /// 门店省市编码
        pub store_address_code: Required<String>,
        /// 门店街道名称
        pub store_street: Required<String>,
        /// 门店经度
        pub store_longitude: Option<String>,
        /// 门店纬度
        pub store_latitude: Option<String>,
        /// 门店门口照片
        pub store_entrance_pic: Required<String>,
        /// 店内环境照片
        pub indoor_pic: Required<String>,
        /// 经营场地证明
        pub address_certification: Option<String>,
        /// 商户简称
        pub merchant_shortname: Required<String>,
        /// 客服电话
        pub service_phone: Required<String>,
        /// 售卖商品/提供服务描述
        pub product_desc: Required<String>,
        /// 费率
        pub rate: Required<String>,
        /// 补充说明
        pub business_addition_desc: Option<String>,
        /// 补充材料
        pub business_addition_pics: Option<JsonText<Vec<String>>>,
        /// 超级管理员姓名
        pub contact: Required<String>,
        /// 手机号码
        pub contact_phone: Required<String>,
        /// 联系邮箱
        pub contact_email: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 平台证书序列号
        #[inline]
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 业务申请编号
        #[inline]
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Required::set(value.into());
            self
        }

        /// 身份证人像面照片
        #[inline]
        pub fn id_card_copy(mut self, value: impl Into<String>) -> Self {
            self.id_card_copy = Required::set(value.into());
            self
        }

        /// 身份证国徽面照片
        #[inline]
        pub fn id_card_national(mut self, value: impl Into<String>) -> Self {
            self.id_card_national = Required::set(value.into());
            self
        }

        /// 身份证姓名
        #[inline]
        pub fn id_card_name(mut self, value: impl Into<String>) -> Self {
            self.id_card_name = Required::set(value.into());
            self
        }

        /// 身份证号码
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<String>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 身份证有效期限JSON格式字符串
        #[inline]
        pub fn id_card_valid_time(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.id_card_valid_time = Required::set(value.into());
            self
        }

        /// 开户名称
        #[inline]
        pub fn account_name(mut self, value: impl Into<String>) -> Self {
            self.account_name = Required::set(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Required::set(value.into());
            self
        }

        /// 开户银行省市编码
        #[inline]
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Required::set(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行账号
        #[inline]
        pub fn account_number(mut self, value: impl Into<String>) -> Self {
            self.account_number = Required::set(value.into());
            self
        }

        /// 门店名称
        #[inline]
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Required::set(value.into());
            self
        }

        /// 门店省市编码
        #[inline]
        pub fn store_address_code(mut self, value: impl Into<String>) -> Self {
            self.store_address_code = Required::set(value.into());
            self
        }

        /// 门店街道名称
        #[inline]
        pub fn store_street(mut self, value: impl Into<String>) -> Self {
            self.store_street = Required::set(value.into());
            self
        }

        /// 门店经度
        #[inline]
        pub fn store_longitude(mut self, value: impl Into<String>) -> Self {
            self.store_longitude = Some(value.into());
            self
        }

        /// 门店纬度
        #[inline]
        pub fn store_latitude(mut self, value: impl Into<String>) -> Self {
            self.store_latitude = Some(value.into());
            self
        }

        /// 门店门口照片
        #[inline]
        pub fn store_entrance_pic(mut self, value: impl Into<String>) -> Self {
            self.store_entrance_pic = Required::set(value.into());
            self
        }

        /// 店内环境照片
        #[inline]
        pub fn indoor_pic(mut self, value: impl Into<String>) -> Self {
            self.indoor_pic = Required::set(value.into());
            self
        }

        /// 经营场地证明
        #[inline]
        pub fn address_certification(mut self, value: impl Into<String>) -> Self {
            self.address_certification = Some(value.into());
            self
        }

        /// 商户简称
        #[inline]
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Required::set(value.into());
            self
        }

        /// 客服电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Required::set(value.into());
            self
        }

        /// 售卖商品/提供服务描述
        #[inline]
        pub fn product_desc(mut self, value: impl Into<String>) -> Self {
            self.product_desc = Required::set(value.into());
            self
        }

        /// 费率
        #[inline]
        pub fn rate(mut self, value: impl Into<String>) -> Self {
            self.rate = Required::set(value.into());
            self
        }

        /// 补充说明
        #[inline]
        pub fn business_addition_desc(mut self, value: impl Into<String>) -> Self {
            self.business_addition_desc = Some(value.into());
            self
        }

        /// 补充材料
        #[inline]
        pub fn business_addition_pics(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.business_addition_pics = Some(value.into());
            self
        }

        /// 超级管理员姓名
        #[inline]
        pub fn contact(mut self, value: impl Into<String>) -> Self {
            self.contact = Required::set(value.into());
            self
        }

        /// 手机号码
        #[inline]
        pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
            self.contact_phone = Required::set(value.into());
            self
        }

        /// 联系邮箱
        #[inline]
        pub fn contact_email(mut self, value: impl Into<String>) -> Self {
            self.contact_email = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("cert_sn", &mut self.cert_sn),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("business_code", &mut self.business_code),
                ("id_card_copy", &mut self.id_card_copy),
                ("id_card_national", &mut self.id_card_national),
                ("id_card_name", &mut self.id_card_name),
                ("id_card_number", &mut self.id_card_number),
                ("id_card_valid_time", &mut self.id_card_valid_time),
                ("account_name", &mut self.account_name),
                ("account_bank", &mut self.account_bank),
                ("bank_address_code", &mut self.bank_address_code),
                ("bank_name", &mut self.bank_name),
                ("account_number", &mut self.account_number),
                ("store_name", &mut self.store_name),
                ("store_address_code", &mut self.store_address_code),
                ("store_street", &mut self.store_street),
                ("store_longitude", &mut self.store_longitude),
                ("store_latitude", &mut self.store_latitude),
                ("store_entrance_pic", &mut self.store_entrance_pic),
                ("indoor_pic", &mut self.indoor_pic),
                ("address_certification", &mut self.address_certification),
                ("merchant_shortname", &mut self.merchant_shortname),
                ("service_phone", &mut self.service_phone),
                ("product_desc", &mut self.product_desc),
                ("rate", &mut self.rate),
                ("business_addition_desc", &mut self.business_addition_desc),
                ("business_addition_pics", &mut self.business_addition_pics),
                ("contact", &mut self.contact),
                ("contact_phone", &mut self.contact_phone),
                ("contact_email", &mut self.contact_email),
            ]);
        }
    }

    /// 申请入驻：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 参数校验不通过的字段名
        pub err_param: Option<String>,
        /// 商户申请单号
        pub applyment_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("err_param", &mut self.err_param),
                ("applyment_id", &mut self.applyment_id),
            ]);
        }
    }

    message!(Request, Response);
}
