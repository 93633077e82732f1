//! `v2/mmpaymkttransfers/sendgroupredpack`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/sendgroupredpack`
pub struct Sendgroupredpack(pub(crate) Node);

impl Sendgroupredpack {
    /// 发放裂变红包 (direct and partner)
    ///
    /// `POST /mmpaymkttransfers/sendgroupredpack`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendgroupredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .send_name("天虹百货")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .total_num(3)
    ///     .amt_type(post::AmtType::ALL_RAND)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .scene_id(post::SceneId::PRODUCT_8)
    ///     .risk_info("posttime%3D1717171199%26mobile%3D122344545%26deviceid%3DIOS%26clientversion%3D234134");
    /// let answer = client.v2().mmpaymkttransfers().sendgroupredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4)
    #[deprecated(note = "the platform has retired it")]
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/sendgroupredpack", rest)
    }
}

/// 发放裂变红包
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/sendgroupredpack")
            .unsigned()
            .mutual_tls()
            .numbered_by("mch_billno");

    enumeration! {
        /// 红包金额设置方式
        AmtType {
            ALL_RAND = "ALL_RAND",
        }
    }

    enumeration! {
        /// 场景id
        SceneId {
            PRODUCT_1 = "PRODUCT_1",
            PRODUCT_2 = "PRODUCT_2",
            PRODUCT_3 = "PRODUCT_3",
            PRODUCT_4 = "PRODUCT_4",
            PRODUCT_5 = "PRODUCT_5",
            PRODUCT_6 = "PRODUCT_6",
            PRODUCT_7 = "PRODUCT_7",
            PRODUCT_8 = "PRODUCT_8",
        }
    }

    /// 发放裂变红包：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_billno"),
            required::<String>("mch_id"),
            required::<String>("wxappid"),
            required::<String>("send_name"),
            required::<String>("re_openid"),
            required::<Fen>("total_amount"),
            required::<i64>("total_num"),
            required::<Enumeration<AmtType>>("amt_type"),
            required::<String>("wishing"),
            required::<String>("act_name"),
            required::<String>("remark"),
            optional::<Enumeration<SceneId>>("scene_id"),
            optional::<String>("risk_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_billno", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 公众账号appid（必填）
        pub fn wxappid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wxappid", value.into()))
        }

        /// 商户名称（必填）
        pub fn send_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("send_name", value.into()))
        }

        /// 用户openid（必填）
        pub fn re_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("re_openid", value.into()))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
        }

        /// 红包发放总人数（必填）
        #[inline]
        pub fn total_num(self, value: i64) -> Self {
            Self(self.0.with("total_num", value))
        }

        /// 红包金额设置方式（必填）
        pub fn amt_type(self, value: impl Into<Enumeration<AmtType>>) -> Self {
            Self(self.0.with::<Enumeration<AmtType>>("amt_type", value.into()))
        }

        /// 红包祝福语（必填）
        pub fn wishing(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wishing", value.into()))
        }

        /// 活动名称（必填）
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("act_name", value.into()))
        }

        /// 备注（必填）
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("remark", value.into()))
        }

        /// 场景id
        pub fn scene_id(self, value: impl Into<Enumeration<SceneId>>) -> Self {
            Self(self.0.with::<Enumeration<SceneId>>("scene_id", value.into()))
        }

        /// 活动信息
        pub fn risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("risk_info", value.into()))
        }
    }

    /// 发放裂变红包：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub mch_billno: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 公众账号appid
        pub wxappid: Option<String>,
        /// 用户openid
        pub re_openid: Option<String>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 微信单号
        pub send_listid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("mch_billno", &mut self.mch_billno),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("wxappid", &mut self.wxappid),
                8 => Named("re_openid", &mut self.re_openid),
                9 => Named("total_amount", &mut self.total_amount),
                10 => Named("send_listid", &mut self.send_listid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
