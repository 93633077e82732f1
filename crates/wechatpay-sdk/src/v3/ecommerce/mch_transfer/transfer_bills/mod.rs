//! `/v3/ecommerce/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod transfer_bill_no;

/// `/v3/ecommerce/mch-transfer/transfer-bills`
pub struct TransferBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferBills {
    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node }
    }

    /// `/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(self) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node }
    }

    /// 发起转账 (partner)
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .appid("wxf636efh567hg4356")
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_scene_id("1000")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_name("张三")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client.v3().ecommerce().mch_transfer().transfer_bills().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/mch-transfer/transfer-bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer/transfer-bills")
    }
}

/// 发起转账
pub mod post {
    use crate::message;

    /// 发起转账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::required::<String>("out_bill_no"),
            message::required::<String>("transfer_scene_id"),
            message::required::<String>("openid"),
            message::optional::<crate::Sensitive>("user_name"),
            message::required::<crate::Fen>("transfer_amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务商AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_bill_no", value))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_scene_id", value))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 收款用户姓名，加密传输
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transfer_amount", value))
        }

        /// 转账备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_remark", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 发起转账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 单据状态
        pub state: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => out_bill_no: "out_bill_no",
            2 => transfer_bill_no: "transfer_bill_no",
            3 => create_time: "create_time",
            4 => state: "state",
            5 => fail_reason: "fail_reason",
            6 => package_info: "package_info",
        }
    }
}
