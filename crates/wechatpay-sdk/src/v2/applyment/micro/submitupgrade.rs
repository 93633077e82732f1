//! `v2/applyment/micro/submitupgrade`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/submitupgrade`
#[derive(Clone, Debug)]
pub struct Submitupgrade(pub(crate) Node);

impl Submitupgrade {
    /// 提交升级申请单
    ///
    /// `POST /applyment/micro/submitupgrade`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::submitupgrade::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .cert_sn("5663476TEREGD45FH63GDFHFG657FCHBFG")
    ///     .sub_mch_id("1230000109")
    ///     .organization_type("2")
    ///     .business_license_copy("")
    ///     .business_license_number("123456789012345")
    ///     .merchant_name("深圳腾讯科技有限公司")
    ///     .company_address("深圳市腾讯大厦")
    ///     .legal_person("")
    ///     .business_time(vec!["1970-01-01".to_owned(), "长期".to_owned()])
    ///     .business_licence_type("1762")
    ///     .organization_copy("")
    ///     .organization_number("1234567-1")
    ///     .organization_time(vec!["1970-01-01".to_owned(), "长期".to_owned()])
    ///     .account_name("")
    ///     .account_bank("工商银行")
    ///     .bank_address_code("11000")
    ///     .bank_name("深圳农村商业银行xxx支行")
    ///     .account_number("")
    ///     .merchant_shortname("")
    ///     .business("")
    ///     .qualifications(vec!["xxx".to_owned(), "xxx".to_owned()])
    ///     .business_scene(vec![1721])
    ///     .business_addition_desc("")
    ///     .business_addition_pics(vec!["123".to_owned(), "456".to_owned()])
    ///     .contact_email("123@qq.com");
    /// let answer = client.v2().applyment().micro().submitupgrade().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/submitupgrade", rest)
    }
}

/// 提交升级申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::applyment::micro::getstate::post::{ResultCode, ReturnCode, SignType};
    pub use crate::v2::applyment::micro::modifyarchives::post::Version;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/submitupgrade").mutual_tls();

    /// 提交升级申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 平台证书序列号
        pub cert_sn: Required<String>,
        /// 小微商户号
        pub sub_mch_id: Required<String>,
        /// 主体类型
        pub organization_type: Required<String>,
        /// 营业执照扫描件
        pub business_license_copy: Required<String>,
        /// 营业执照注册号
        pub business_license_number: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 注册地址
        pub company_address: Required<String>,
        /// 经营者姓名/法定代表人
        pub legal_person: Required<String>,
        /// 营业期限
        pub business_time: Required<JsonText<Vec<String>>>,
        /// 营业执照类型
        pub business_licence_type: Required<String>,
        /// 组织机构代码证照片
        pub organization_copy: Option<String>,
        /// 组织机构代码
        pub organization_number: Option<String>,
        /// 组织机构代码有效期限
        pub organization_time: Option<JsonText<Vec<String>>>,
        /// 开户名称
        pub account_name: Option<String>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行省市编码
        pub bank_address_code: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 银行卡号
        pub account_number: Option<String>,
        /// 商户简称
        pub merchant_shortname: Required<String>,
        /// 费率结算规则ID
        pub business: Required<String>,
        /// 特殊资质
        pub qualifications: Option<JsonText<Vec<String>>>,
        /// 经营场景
        pub business_scene: Required<JsonText<Vec<i64>>>,
        /// 补充说明
        pub business_addition_desc: Option<String>,
        /// 补充材料
        pub business_addition_pics: Option<JsonText<Vec<String>>>,
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

        /// 平台证书序列号
        #[inline]
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Required::set(value.into());
            self
        }

        /// 小微商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 主体类型
        #[inline]
        pub fn organization_type(mut self, value: impl Into<String>) -> Self {
            self.organization_type = Required::set(value.into());
            self
        }

        /// 营业执照扫描件
        #[inline]
        pub fn business_license_copy(mut self, value: impl Into<String>) -> Self {
            self.business_license_copy = Required::set(value.into());
            self
        }

        /// 营业执照注册号
        #[inline]
        pub fn business_license_number(mut self, value: impl Into<String>) -> Self {
            self.business_license_number = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Required::set(value.into());
            self
        }

        /// 注册地址
        #[inline]
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Required::set(value.into());
            self
        }

        /// 经营者姓名/法定代表人
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Required::set(value.into());
            self
        }

        /// 营业期限
        #[inline]
        pub fn business_time(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.business_time = Required::set(value.into());
            self
        }

        /// 营业执照类型
        #[inline]
        pub fn business_licence_type(mut self, value: impl Into<String>) -> Self {
            self.business_licence_type = Required::set(value.into());
            self
        }

        /// 组织机构代码证照片
        #[inline]
        pub fn organization_copy(mut self, value: impl Into<String>) -> Self {
            self.organization_copy = Some(value.into());
            self
        }

        /// 组织机构代码
        #[inline]
        pub fn organization_number(mut self, value: impl Into<String>) -> Self {
            self.organization_number = Some(value.into());
            self
        }

        /// 组织机构代码有效期限
        #[inline]
        pub fn organization_time(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.organization_time = Some(value.into());
            self
        }

        /// 开户名称
        #[inline]
        pub fn account_name(mut self, value: impl Into<String>) -> Self {
            self.account_name = Some(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// 开户银行省市编码
        #[inline]
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Some(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行卡号
        #[inline]
        pub fn account_number(mut self, value: impl Into<String>) -> Self {
            self.account_number = Some(value.into());
            self
        }

        /// 商户简称
        #[inline]
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Required::set(value.into());
            self
        }

        /// 费率结算规则ID
        #[inline]
        pub fn business(mut self, value: impl Into<String>) -> Self {
            self.business = Required::set(value.into());
            self
        }

        /// 特殊资质
        #[inline]
        pub fn qualifications(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.qualifications = Some(value.into());
            self
        }

        /// 经营场景
        #[inline]
        pub fn business_scene(mut self, value: impl Into<JsonText<Vec<i64>>>) -> Self {
            self.business_scene = Required::set(value.into());
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
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("cert_sn", &mut self.cert_sn),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("organization_type", &mut self.organization_type),
                ("business_license_copy", &mut self.business_license_copy),
                ("business_license_number", &mut self.business_license_number),
                ("merchant_name", &mut self.merchant_name),
                ("company_address", &mut self.company_address),
                ("legal_person", &mut self.legal_person),
                ("business_time", &mut self.business_time),
                ("business_licence_type", &mut self.business_licence_type),
                ("organization_copy", &mut self.organization_copy),
                ("organization_number", &mut self.organization_number),
                ("organization_time", &mut self.organization_time),
                ("account_name", &mut self.account_name),
                ("account_bank", &mut self.account_bank),
                ("bank_address_code", &mut self.bank_address_code),
                ("bank_name", &mut self.bank_name),
                ("account_number", &mut self.account_number),
                ("merchant_shortname", &mut self.merchant_shortname),
                ("business", &mut self.business),
                ("qualifications", &mut self.qualifications),
                ("business_scene", &mut self.business_scene),
                ("business_addition_desc", &mut self.business_addition_desc),
                ("business_addition_pics", &mut self.business_addition_pics),
                ("contact_email", &mut self.contact_email),
            ]);
        }
    }

    /// 提交升级申请单：应答
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
            ]);
        }
    }

    message!(Request, Response);
}
