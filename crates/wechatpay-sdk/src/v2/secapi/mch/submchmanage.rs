//! `v2/secapi/mch/submchmanage`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/submchmanage`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Action>>("action"),
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("merchant_name"),
            optional::<String>("merchant_shortname"),
            optional::<String>("service_phone"),
            optional::<String>("contact"),
            optional::<String>("contact_phone"),
            optional::<String>("contact_email"),
            optional::<String>("business"),
            optional::<String>("channel_id"),
            optional::<String>("merchant_remark"),
            optional::<String>("sub_mch_id"),
            optional::<String>("page_index"),
            optional::<String>("page_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// add \| query 枚举值之一（必填）
        pub fn action(self, value: impl Into<Enumeration<Action>>) -> Self {
            Self(self.0.with::<Enumeration<Action>>("action", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 商户名称
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_name", value.into()))
        }

        /// 商户简称
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_shortname", value.into()))
        }

        /// 客服电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_phone", value.into()))
        }

        /// 联系人
        pub fn contact(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contact", value.into()))
        }

        /// 联系电话
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contact_phone", value.into()))
        }

        /// 联系邮箱
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contact_email", value.into()))
        }

        /// 经营类目
        pub fn business(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("business", value.into()))
        }

        /// 渠道商商户号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_id", value.into()))
        }

        /// 商户备注
        pub fn merchant_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_remark", value.into()))
        }

        /// 商户识别码
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 页码
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("page_index", value.into()))
        }

        /// 展示资料个数
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("page_size", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("result_msg", &mut self.result_msg),
                4 => Named("sub_mch_id", &mut self.sub_mch_id),
                5 => Named("total", &mut self.total),
                6 => Named("mchinfo", &mut self.mchinfo),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mch_id", &mut self.mch_id),
                2 => Named("merchant_name", &mut self.merchant_name),
                3 => Named("merchant_shortname", &mut self.merchant_shortname),
                4 => Named("service_phone", &mut self.service_phone),
                5 => Named("contact", &mut self.contact),
                6 => Named("contact_phone", &mut self.contact_phone),
                7 => Named("contact_email", &mut self.contact_email),
                8 => Named("business", &mut self.business),
                9 => Named("channel_id", &mut self.channel_id),
                10 => Named("channel_name", &mut self.channel_name),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Mchinfo);
}
