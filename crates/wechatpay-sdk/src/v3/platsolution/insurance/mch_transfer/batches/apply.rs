//! `/v3/platsolution/insurance/mch-transfer/batches/apply`

/// `/v3/platsolution/insurance/mch-transfer/batches/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理商家转账 (partner)
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .sp_appid("wxf636efh567hg4356")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .out_batch_no("sjzz20230223")
    ///     .batch_name("2023年2月深圳分部报销单")
    ///     .batch_remark("2023年2月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_scene_id("1000")
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2023年2月报销")
    ///             .reservation_id("1330000071100999991182020050700019480001")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy"),
    ///     ])
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/insurance/mch-transfer/batches/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/apply")
    }
}

/// 受理商家转账
pub mod post {
    use crate::message;

    enumeration! {
        /// 批次状态
        BatchState {
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            COMPLETED = "COMPLETED",
            CLOSED = "CLOSED",
        }
    }

    /// 受理商家转账：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("sp_appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("out_batch_no"),
            message::required::<String>("batch_name"),
            message::required::<String>("batch_remark"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("total_num"),
            message::required::<String>("transfer_scene_id"),
            message::required::<Vec<TransferDetailList>>("transfer_detail_list"),
            message::required::<String>("notify_url"),
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
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 二级商户AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商家批次单号（必填）
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_batch_no", value))
        }

        /// 批次名称（必填）
        pub fn batch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("batch_name", value))
        }

        /// 批次备注（必填）
        pub fn batch_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("batch_remark", value))
        }

        /// 转账总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 转账总笔数（必填）
        #[inline]
        pub fn total_num(self, value: i64) -> Self {
            Self(self.0.with("total_num", value))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_scene_id", value))
        }

        /// 转账明细列表（必填）
        #[inline]
        pub fn transfer_detail_list(self, value: Vec<TransferDetailList>) -> Self {
            Self(self.0.with("transfer_detail_list", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 转账明细列表
    pub struct TransferDetailList(pub(crate) message::Object);

    impl TransferDetailList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_detail_no"),
            message::required::<crate::Fen>("transfer_amount"),
            message::required::<String>("transfer_remark"),
            message::required::<String>("reservation_id"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家明细单号（必填）
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_detail_no", value))
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transfer_amount", value))
        }

        /// 转账备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_remark", value))
        }

        /// 微信转账预约单号（必填）
        pub fn reservation_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reservation_id", value))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 受理商家转账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次状态
        pub batch_state: Option<crate::Enumeration<BatchState>>,
    }

    request!(Request, TransferDetailList);

    held!(TransferDetailList);

    message! {
        Response {
            0 => out_batch_no: "out_batch_no",
            1 => batch_id: "batch_id",
            2 => create_time: "create_time",
            3 => batch_state: "batch_state",
        }
    }
}
