//! `v2/secapi/mch/submchmanage`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/submchmanage`
#[derive(Clone, Debug)]
pub struct Submchmanage(pub(crate) Node);

impl Submchmanage {
    /// 银行特约商户录入/银行特约商户资料查询
    ///
    /// `POST /secapi/mch/submchmanage`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::submchmanage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .action(post::Action::ADD)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .merchant_name("商户名称")
    ///     .sub_mch_id("1230000109")
    ///     .page_index("1")
    ///     .page_size("10");
    /// let answer = client.v2().secapi().mch().submchmanage().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/submchmanage", rest)
    }
}

/// 银行特约商户录入/银行特约商户资料查询
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/submchmanage")
            .unsigned()
            .mutual_tls()
            .in_query(&["action"]);

    enumeration! {
        /// add \| query 枚举值之一
        Action {
            ADD = "add",
            QUERY = "query",
        }
    }

    /// 银行特约商户录入/银行特约商户资料查询：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// add \| query 枚举值之一
        pub action: Required<Enumeration<Action>>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 客服电话
        pub service_phone: Option<String>,
        /// 联系人
        pub contact: Option<String>,
        /// 联系电话
        pub contact_phone: Option<String>,
        /// 联系邮箱
        pub contact_email: Option<String>,
        /// 经营类目
        pub business: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 商户备注
        pub merchant_remark: Option<String>,
        /// 商户识别码
        pub sub_mch_id: Option<String>,
        /// 页码
        pub page_index: Option<String>,
        /// 展示资料个数
        pub page_size: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// add \| query 枚举值之一
        #[inline]
        pub fn action(mut self, value: impl Into<Enumeration<Action>>) -> Self {
            self.action = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// 商户简称
        #[inline]
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Some(value.into());
            self
        }

        /// 客服电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// 联系人
        #[inline]
        pub fn contact(mut self, value: impl Into<String>) -> Self {
            self.contact = Some(value.into());
            self
        }

        /// 联系电话
        #[inline]
        pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
            self.contact_phone = Some(value.into());
            self
        }

        /// 联系邮箱
        #[inline]
        pub fn contact_email(mut self, value: impl Into<String>) -> Self {
            self.contact_email = Some(value.into());
            self
        }

        /// 经营类目
        #[inline]
        pub fn business(mut self, value: impl Into<String>) -> Self {
            self.business = Some(value.into());
            self
        }

        /// 渠道商商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 商户备注
        #[inline]
        pub fn merchant_remark(mut self, value: impl Into<String>) -> Self {
            self.merchant_remark = Some(value.into());
            self
        }

        /// 商户识别码
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 页码
        #[inline]
        pub fn page_index(mut self, value: impl Into<String>) -> Self {
            self.page_index = Some(value.into());
            self
        }

        /// 展示资料个数
        #[inline]
        pub fn page_size(mut self, value: impl Into<String>) -> Self {
            self.page_size = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("action", &mut self.action),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("merchant_name", &mut self.merchant_name),
                ("merchant_shortname", &mut self.merchant_shortname),
                ("service_phone", &mut self.service_phone),
                ("contact", &mut self.contact),
                ("contact_phone", &mut self.contact_phone),
                ("contact_email", &mut self.contact_email),
                ("business", &mut self.business),
                ("channel_id", &mut self.channel_id),
                ("merchant_remark", &mut self.merchant_remark),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("page_index", &mut self.page_index),
                ("page_size", &mut self.page_size),
            ]);
        }
    }

    /// 银行特约商户录入/银行特约商户资料查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 商户识别码
        pub sub_mch_id: Option<String>,
        /// 总记录数
        pub total: Option<String>,
        /// 商户信息列表
        pub mchinfo: Option<Vec<Mchinfo>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("result_msg", &mut self.result_msg),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("total", &mut self.total),
                ("mchinfo", &mut self.mchinfo),
            ]);
        }
    }

    /// 商户信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Mchinfo {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 客服电话
        pub service_phone: Option<String>,
        /// 联系人
        pub contact: Option<String>,
        /// 联系电话
        pub contact_phone: Option<String>,
        /// 联系邮箱
        pub contact_email: Option<String>,
        /// 经营类目
        pub business: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 渠道商名称
        pub channel_name: Option<String>,
    }

    impl Message for Mchinfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("merchant_name", &mut self.merchant_name),
                ("merchant_shortname", &mut self.merchant_shortname),
                ("service_phone", &mut self.service_phone),
                ("contact", &mut self.contact),
                ("contact_phone", &mut self.contact_phone),
                ("contact_email", &mut self.contact_email),
                ("business", &mut self.business),
                ("channel_id", &mut self.channel_id),
                ("channel_name", &mut self.channel_name),
            ]);
        }
    }

    message!(Request, Response, Mchinfo);
}
