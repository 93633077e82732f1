//! `v2/mmpaymkttransfers/sendminiprogramhb`

/// `v2/mmpaymkttransfers/sendminiprogramhb`
#[derive(Clone)]
pub struct Sendminiprogramhb {
    pub(crate) node: crate::chain::Node,
}

impl Sendminiprogramhb {
    /// 发放小程序红包接口 (direct and partner)
    ///
    /// `POST /mmpaymkttransfers/sendminiprogramhb`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendminiprogramhb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .send_name("天虹百货")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .total_num(1)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .notify_way(post::NotifyWay::MINI_PROGRAM_JSAPI)
    ///     .scene_id(post::SceneId::PRODUCT_8);
    /// let answer = client.v2().mmpaymkttransfers().sendminiprogramhb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937425)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/sendminiprogramhb", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/sendminiprogramhb")
    }
}

/// 发放小程序红包接口
pub mod post {

    enumeration! {
        /// 活动信息
        NotifyWay {
            MINI_PROGRAM_JSAPI = "MINI_PROGRAM_JSAPI",
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

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 发放小程序红包接口：请求
    pub struct Request {
        /// 商户订单号（必填）
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub mch_billno: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 公众账号appid（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub wxappid: Option<String>,
        /// 商户名称（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub send_name: Option<String>,
        /// 用户openid（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub re_openid: Option<String>,
        /// 付款金额，单位为分（必填）
        pub total_amount: Option<crate::Fen>,
        /// 红包发放总人数（必填）
        pub total_num: Option<i64>,
        /// 红包祝福语（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub wishing: Option<String>,
        /// 活动名称（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub act_name: Option<String>,
        /// 备注（必填）
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub remark: Option<String>,
        /// 活动信息（必填）
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub notify_way: NotifyWay,
        /// 场景id
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub scene_id: SceneId,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填）
        pub fn mch_billno<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_billno = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 公众账号appid（必填）
        pub fn wxappid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxappid = value.into_member();
            self
        }

        /// 商户名称（必填）
        pub fn send_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.send_name = value.into_member();
            self
        }

        /// 用户openid（必填）
        pub fn re_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.re_openid = value.into_member();
            self
        }

        /// 付款金额，单位为分（必填）
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 红包发放总人数（必填）
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
            self
        }

        /// 红包祝福语（必填）
        pub fn wishing<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wishing = value.into_member();
            self
        }

        /// 活动名称（必填）
        pub fn act_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.act_name = value.into_member();
            self
        }

        /// 备注（必填）
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 活动信息（必填）
        pub fn notify_way<M>(mut self, value: impl crate::IntoMember<NotifyWay, M>) -> Self {
            self.notify_way = value.into_member().unwrap_or_default();
            self
        }

        /// 场景id
        pub fn scene_id<M>(mut self, value: impl crate::IntoMember<SceneId, M>) -> Self {
            self.scene_id = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发放小程序红包接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户订单号
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub mch_billno: Option<String>,
        /// 商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 公众账号appid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub wxappid: Option<String>,
        /// 用户openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub re_openid: Option<String>,
        /// 付款金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 微信单号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub send_listid: Option<String>,
        /// Jsapi的入参
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_billno: Required "mch_billno",
            1 => mch_id: Required "mch_id",
            2 => wxappid: Required "wxappid",
            3 => send_name: Required "send_name",
            4 => re_openid: Required "re_openid",
            5 => total_amount: Required "total_amount",
            6 => total_num: Required "total_num",
            7 => wishing: Required "wishing",
            8 => act_name: Required "act_name",
            9 => remark: Required "remark",
            10 => notify_way: Required "notify_way",
            11 => scene_id: Optional "scene_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => mch_billno: Optional "mch_billno",
            6 => mch_id: Optional "mch_id",
            7 => wxappid: Optional "wxappid",
            8 => re_openid: Optional "re_openid",
            9 => total_amount: Optional "total_amount",
            10 => send_listid: Optional "send_listid",
            11 => package: Optional "package",
        }
    }
}
