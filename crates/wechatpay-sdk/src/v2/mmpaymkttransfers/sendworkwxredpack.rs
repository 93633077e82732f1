//! `v2/mmpaymkttransfers/sendworkwxredpack`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/sendworkwxredpack`
pub struct Sendworkwxredpack(pub(crate) Node);

impl Sendworkwxredpack {
    /// 发放企业红包 (direct)
    ///
    /// `POST /mmpaymkttransfers/sendworkwxredpack`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendworkwxredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .agentid("1")
    ///     .sender_name("XX活动")
    ///     .sender_header_media_id("1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .scene_id(post::SceneId::PRODUCT_8)
    ///     .workwx_sign("workwxSign");
    /// let answer = client.v2().mmpaymkttransfers().sendworkwxredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/sendworkwxredpack", rest)
    }
}

/// 发放企业红包
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};
    pub use crate::v2::mmpaymkttransfers::sendgroupredpack::post::SceneId;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/sendworkwxredpack")
            .mutual_tls()
            .numbered_by("mch_billno");

    /// 发放企业红包：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_billno"),
            required::<String>("mch_id"),
            required::<String>("wxappid"),
            optional::<String>("agentid"),
            required::<String>("sender_name"),
            optional::<String>("sender_header_media_id"),
            required::<String>("re_openid"),
            required::<Fen>("total_amount"),
            required::<String>("wishing"),
            required::<String>("act_name"),
            required::<String>("remark"),
            optional::<Enumeration<SceneId>>("scene_id"),
            optional::<String>("workwx_sign"),
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

        /// 发送红包的应用id
        pub fn agentid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("agentid", value.into()))
        }

        /// 发送者名称（必填）
        pub fn sender_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sender_name", value.into()))
        }

        /// 发送者头像
        pub fn sender_header_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sender_header_media_id", value.into()))
        }

        /// 用户openid（必填）
        pub fn re_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("re_openid", value.into()))
        }

        /// 付款金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
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

        /// 企业微信签名
        pub fn workwx_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("workwx_sign", value.into()))
        }
    }

    /// 发放企业红包：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 微信支付签名
        pub sign: Option<String>,
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
        /// 付款金额，单位为分
        pub total_amount: Option<Fen>,
        /// 微信单号
        pub send_listid: Option<String>,
        /// 发送者名称
        pub sender_name: Option<String>,
        /// 发送者头像
        pub sender_header_media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("sign", &mut self.sign),
                3 => Named("result_code", &mut self.result_code),
                4 => Named("err_code", &mut self.err_code),
                5 => Named("err_code_des", &mut self.err_code_des),
                6 => Named("mch_billno", &mut self.mch_billno),
                7 => Named("mch_id", &mut self.mch_id),
                8 => Named("wxappid", &mut self.wxappid),
                9 => Named("re_openid", &mut self.re_openid),
                10 => Named("total_amount", &mut self.total_amount),
                11 => Named("send_listid", &mut self.send_listid),
                12 => Named("sender_name", &mut self.sender_name),
                13 => Named("sender_header_media_id", &mut self.sender_header_media_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
